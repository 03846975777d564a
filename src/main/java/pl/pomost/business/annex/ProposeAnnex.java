package pl.pomost.business.annex;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.annex.Annex.Kind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor proposes an annex: what shall change, from what to what, and why. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class ProposeAnnex {

    /** Longest text, in characters. */
    public static final int TEXT_LENGTH = 1000;

    private static final int MOST_LINES = 1000;

    /** While the grant is spent and settled; the composition may change until the closing. */
    private static final Set<Stage> SPENDING =
            EnumSet.of(Stage.CONTRACT_SIGNED, Stage.SPENDING, Stage.SETTLEMENT_SUBMITTED, Stage.SETTLEMENT_CORRECTION);

    private static final Set<Stage> AFTERWARDS = EnumSet.of(Stage.SETTLED, Stage.MONITORING);

    @Inject
    CaseFiles files;

    @Inject
    Annexes annexes;

    @Inject
    Agreements agreements;

    @Inject
    SpendingTerms terms;

    @Inject
    GrantShares shares;

    @Inject
    BusinessPlans plans;

    @Inject
    Programmes programmes;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ProposeAnnex() {}

    /**
     * What shall change.
     *
     * @param kind       what the annex is about
     * @param day        new last day of spending, for SPENDING_DEADLINE
     * @param line       number of the cost line, for COST_LINE
     * @param amount     the most that may be spent on it of the grant, for COST_LINE
     * @param textBefore composition as it was, for COMPOSITION; at most 1000 characters
     * @param textAfter  composition as it becomes, for COMPOSITION; at most 1000 characters
     * @param leaver     for COMPOSITION, the counted person who leaves and whose place nobody takes; null where the number stays
     * @param reasons    why, at most 1000 characters
     */
    public record Command(
            CaseRef theCase,
            @Nullable Kind kind,
            @Nullable LocalDate day,
            @Nullable Integer line,
            @Nullable Money amount,
            @Nullable String textBefore,
            @Nullable String textAfter,
            @Nullable String leaver,
            @Nullable String reasons)
            implements AboutCase {}

    public Receipt handle(Command command) {
        var check = form(command);
        check.orRefuse();
        var file = files.take(command.theCase());
        var kind = Objects.requireNonNull(command.kind());
        var possible = SPENDING.contains(file.stage()) || kind == Kind.COMPOSITION && AFTERWARDS.contains(file.stage());
        separation
                .writes(file, door.actor())
                .require(possible, () -> Reason.of("annex.stage").with("stage", file.stage()))
                .orRefuse();
        var agreement = agreements.of(file.number()).orElseThrow();
        var change = change(file, agreement, command, kind);
        var annex = new Annex(
                        file.number(),
                        annexes.of(file.number()).size() + 1,
                        agreement.number(),
                        change,
                        String.valueOf(command.reasons()).strip())
                .proposed(door.actor().account(), clock.day());
        annexes.add(annex);
        return facts.record(file.tells(annex.thing(), annex.snapshot()));
    }

    private static Check form(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.text("reasons", command.reasons(), TEXT_LENGTH);
        if (command.kind() == Kind.SPENDING_DEADLINE) {
            check.required("day", command.day());
        }
        if (command.kind() == Kind.COST_LINE) {
            check.range("line", command.line(), 1, MOST_LINES);
            check.positive("amount", command.amount());
        }
        if (command.kind() == Kind.COMPOSITION) {
            check.text("textBefore", command.textBefore(), TEXT_LENGTH);
            check.text("textAfter", command.textAfter(), TEXT_LENGTH);
        }
        return check;
    }

    private Annex.Change change(CaseFile file, Agreement agreement, Command command, Kind kind) {
        return switch (kind) {
            case SPENDING_DEADLINE -> deadline(file, agreement, Objects.requireNonNull(command.day()));
            case COST_LINE ->
                line(file, agreement, Objects.requireNonNull(command.line()), Objects.requireNonNull(command.amount()));
            case COMPOSITION -> composition(file, agreement, command);
        };
    }

    private Annex.Change deadline(CaseFile file, Agreement agreement, LocalDate day) {
        var before = terms.days(file).to();
        var check = new Check();
        check.that("day", !day.isBefore(agreement.signedOn()) && !day.equals(before), () -> Reason.ofField(
                        "day", "annex.day")
                .with("signed", agreement.signedOn())
                .with("before", before));
        check.orRefuse();
        return Annex.Change.ofDay(before, day);
    }

    private Annex.Change composition(CaseFile file, Agreement agreement, Command command) {
        var texts = Annex.Change.ofComposition(
                String.valueOf(command.textBefore()).strip(),
                String.valueOf(command.textAfter()).strip());
        var leaver = command.leaver() == null ? "" : command.leaver().strip();
        if (leaver.isEmpty()) {
            return texts;
        }
        shares.leaving(file, leaver).orRefuse();
        var before = shares.grant(agreement);
        return texts.leaving(leaver, before, shares.without(file, agreement, leaver));
    }

    private Annex.Change line(CaseFile file, Agreement agreement, int number, Money amount) {
        var rules = programmes.rules(file.rulesVersion());
        shares.linesAreSettled(file).orRefuse();
        var planned = Optional.ofNullable(terms.planned(plans.of(file.number())).get(number))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID,
                        Reason.ofField("line", "annex.no-line").with("line", number)));
        var free = planned.plus(SpendingTerms.deviation(rules).floorOf(planned));
        Money before = terms.lines(file.number()).getOrDefault(number, free);
        var check = new Check();
        check.that(
                "amount", !amount.equals(before) && !amount.isMoreThan(shares.grant(agreement)), () -> Reason.ofField(
                                "amount", "annex.amount")
                        .with("before", before)
                        .with("agreed", shares.grant(agreement)));
        check.orRefuse();
        return Annex.Change.ofLine(number, before, amount);
    }
}
