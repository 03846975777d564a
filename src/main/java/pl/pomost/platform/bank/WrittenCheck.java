package pl.pomost.platform.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.pomost.business.account.Transfer;
import pl.pomost.business.account.TransferOrder;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Compares what a bank would read with what was ordered. */
final class WrittenCheck {

    private static final int REFERENCE_LENGTH = 35;

    private final TransferOrder order;
    private final BankText text;

    WrittenCheck(TransferOrder order, BankText text) {
        this.order = order;
        this.text = text;
    }

    Verdict verdict(Written file) {
        var verdict = totals(file);
        var references = new HashSet<String>();
        for (int i = 0; i < Math.min(file.transfers().size(), order.transfers().size()); i++) {
            verdict =
                    verdict.and(line(order.transfers().get(i), file.transfers().get(i), references));
        }
        return verdict;
    }

    private Verdict totals(Written file) {
        var ordered = order.transfers().size();
        var read = file.transfers().stream().map(Written.Line::amount).collect(Money.summing());
        return Verdict.allowed()
                .require(ordered > 0, () -> Reason.of("transfer.nothing"))
                .require(
                        file.count() == ordered && file.transfers().size() == ordered, () -> Reason.of("transfer.count")
                                .with("ordered", ordered)
                                .with("written", file.count()))
                .require(file.sum().equals(order.sum()) && read.equals(order.sum()), () -> Reason.of("transfer.sum")
                        .with("ordered", order.sum())
                        .with("written", read));
    }

    private Verdict line(Transfer ordered, Written.Line read, Set<String> references) {
        var reference = ordered.reference();
        return Verdict.allowed()
                .require(
                        reference.length() <= REFERENCE_LENGTH
                                && read.reference().equals(reference),
                        () -> Reason.of("transfer.reference").with("reference", reference))
                .require(references.add(read.reference()), () -> Reason.of("transfer.reference-twice")
                        .with("reference", reference))
                .require(ordered.amount().isPositive() && read.amount().equals(ordered.amount()), () -> Reason.of(
                                "transfer.amount")
                        .with("reference", reference)
                        .with("amount", ordered.amount()))
                .require(isAccount(read.account(), ordered.account()), () -> Reason.of("transfer.account")
                        .with("reference", reference))
                .require(isAccount(read.payer(), order.payer().account()), () -> Reason.of("transfer.payer")
                        .with("reference", reference))
                .and(words(read, reference));
    }

    private Verdict words(Written.Line read, String reference) {
        var bad = read.texts().stream().filter(each -> !text.isTaken(each)).findFirst();
        return Verdict.allowed()
                .require(bad.isEmpty(), () -> Reason.of("transfer.characters")
                        .with("reference", reference)
                        .with("text", bad.orElse("")))
                .require(!read.name().isBlank(), () -> Reason.of("transfer.no-name")
                        .with("reference", reference))
                .require(read.title().replace("|", "").contains(reference), () -> Reason.of("transfer.title")
                        .with("reference", reference));
    }

    private static boolean isAccount(String read, Nrb ordered) {
        return Nrb.isValid(read) && read.equals(ordered.value());
    }

    static Verdict tooLong(List<String> lines, int most, String reference) {
        return Verdict.allowed().require(lines.size() <= most, () -> Reason.of("transfer.title-too-long")
                .with("reference", reference)
                .with("lines", most));
    }
}
