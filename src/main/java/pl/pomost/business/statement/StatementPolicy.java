package pl.pomost.business.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Which statements are taken: of the office's own accounts, each once, without anything that stands there twice. */
@ApplicationScoped
class StatementPolicy {

    private static final String FILE = "file";
    private static final int MOST_TOLD = 20;

    @Inject
    Statements statements;

    @Inject
    OfficeAccounts accounts;

    @Inject
    OrderedAmounts ordered;

    @Inject
    BusinessClock clock;

    StatementPolicy() {}

    /** The same file was never taken. */
    Verdict isNew(String sha256) {
        return Verdict.allowed()
                .require(!statements.hasFile(sha256), () -> Reason.ofField(FILE, "statement.file-loaded")
                        .with("hash", sha256));
    }

    /** None of the statements was ever taken, in whatever file. */
    Verdict isNew(List<ReadStatement> read) {
        return read.stream().map(this::isNew).reduce(Verdict.allowed(), Verdict::and);
    }

    private Verdict isNew(ReadStatement read) {
        return statements
                .find(read.account().value(), read.id())
                .map(before -> Verdict.refused(Reason.ofField(FILE, "statement.loaded")
                        .with("line", read.line())
                        .with("id", read.id())
                        .with("statement", before.number())
                        .with("day", before.loadedOn())))
                .orElseGet(Verdict::allowed);
    }

    /** Every statement is about an account of the office, runs forward and names no movement twice. */
    Verdict isOurs(List<ReadStatement> read) {
        return read.stream().map(this::isOurs).reduce(Verdict.allowed(), Verdict::and);
    }

    private Verdict isOurs(ReadStatement read) {
        return Verdict.allowed()
                .require(accounts.withNumber(read.account()).isPresent(), () -> Reason.ofField(
                                FILE, "statement.foreign-account")
                        .with("line", read.line())
                        .with("account", read.account().value()))
                .require(!read.closedOn().isBefore(read.openedOn()), () -> Reason.ofField(FILE, "statement.backwards")
                        .with("line", read.line())
                        .with("from", read.openedOn())
                        .with("until", read.closedOn()))
                .require(!read.closedOn().isAfter(clock.day()), () -> Reason.ofField(FILE, "statement.in-future")
                        .with("line", read.closedAt())
                        .with("day", read.closedOn()))
                .and(twice(read));
    }

    /**
     * Of two movements with one reference of the bank, the same amount and the same kind the file is wrong; a transfer and its fee
     * may share a reference. A payout leaves once. Transfers of one entry share the bank's reference; a file may be one line, so
     * that lines tell nothing. What the bank took back within the statement is not counted, nor is what took it back.
     */
    private Verdict twice(ReadStatement read) {
        var seen = new HashMap<String, Integer>();
        var cancelled = Cancelled.in(read.movements());
        return IntStream.range(0, read.movements().size())
                .filter(place -> !cancelled.has(place))
                .mapToObj(read.movements()::get)
                .flatMap(movement -> Stream.concat(
                        again(seen, movement, bankKey(movement), movement.bankReference(), true),
                        References.paid(movement)
                                .flatMap(own -> again(
                                        seen, movement, "own " + own + " " + movement.amount(), own.text(), false))
                                .filter(reason -> executes(movement))))
                .limit(MOST_TOLD)
                .map(Verdict::refused)
                .reduce(Verdict.allowed(), Verdict::and);
    }

    private static String bankKey(Movement movement) {
        return "bank " + movement.amount() + " " + movement.kind() + " " + movement.bankReference();
    }

    /** A title may name the payout that a fee is for: only what is as much as was ordered is the payout itself. */
    private boolean executes(Movement movement) {
        return References.paid(movement).map(own -> ordered.of(own.text())).anyMatch(amount -> amount.map(
                        each -> each.negate().equals(movement.amount()))
                .orElse(!movement.ownReference().isEmpty()));
    }

    private static Stream<Reason> again(
            Map<String, Integer> seen, Movement movement, String key, String reference, boolean sharedByParts) {
        var before = reference.isEmpty() ? null : seen.putIfAbsent(key, movement.entry());
        if (before == null || sharedByParts && before == movement.entry()) {
            return Stream.empty();
        }
        return Stream.of(Reason.ofField(FILE, "statement.reference-twice")
                .with("line", movement.line())
                .with("entry", movement.entry())
                .with("reference", reference)
                .with("before", before));
    }
}
