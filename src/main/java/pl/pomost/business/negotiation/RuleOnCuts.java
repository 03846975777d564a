package pl.pomost.business.negotiation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The committee has heard the group's arguments; the chair records which cuts it keeps, lowers or lifts, and why. */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class RuleOnCuts {

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 4_000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Negotiations negotiations;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RuleOnCuts() {}

    /**
     * What is kept of a cut.
     *
     * @param line   number of the questioned line
     * @param kept   in złoty, from zero (lifted) to the whole cut
     * @param reason at most 1000 characters
     */
    public record Ruling(int line, Money kept, String reason) {}

    /** @param rulings one for each questioned line @param grounds at most 4000 characters */
    public record Command(CaseRef theCase, List<Ruling> rulings, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("rulings", command.rulings());
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        moves.verdict(Move.RULE_ON_CUTS, file, door.actor()).orRefuse();
        var negotiation = negotiations.of(file.number()).orElseThrow();
        var kept = kept(check, command, negotiation);
        check.orRefuse();

        moves.make(Move.RULE_ON_CUTS, file, door.actor());
        var outcome = new NegotiationOutcome(
                negotiation,
                NegotiationEnd.RULED,
                kept,
                command.grounds().strip(),
                door.actor().account(),
                clock.day());
        negotiations.add(outcome);
        return facts.record(file.tells("negotiation", outcome.snapshot()));
    }

    private static List<KeptCut> kept(Check check, Command command, Negotiation negotiation) {
        var kept = new ArrayList<KeptCut>();
        for (int i = 0; i < command.rulings().size(); i++) {
            var ruling = command.rulings().get(i);
            var field = "rulings[" + i + "].";
            var line = questioned(negotiation, ruling.line());
            check.that(
                    field + "line",
                    line.isPresent() && kept.stream().noneMatch(each -> each.lineNumber() == ruling.line()),
                    () -> Reason.ofField(field + "line", "negotiation.not-questioned")
                            .with("line", ruling.line()));
            check.required(field + "kept", ruling.kept());
            check.text(field + "reason", ruling.reason(), OpenNegotiation.REASON_LENGTH);
            if (line.isPresent() && ruling.kept() != null && ruling.reason() != null) {
                within(check, field, ruling.kept(), line.get().cut());
                kept.add(new KeptCut(
                        ruling.line(),
                        line.get().cut(),
                        ruling.kept(),
                        ruling.reason().strip()));
            }
        }
        check.that("rulings", command.rulings().size() >= negotiation.lines().size(), () -> Reason.ofField(
                        "rulings", "negotiation.each-line")
                .with("lines", negotiation.lines().size()));
        return kept;
    }

    private static void within(Check check, String field, Money kept, Money cut) {
        check.that(field + "kept", !kept.isLessThan(Money.ZERO) && !kept.isMoreThan(cut), () -> Reason.ofField(
                        field + "kept", "negotiation.above-cut")
                .with("kept", kept)
                .with("cut", cut));
    }

    private static Optional<QuestionedLine> questioned(Negotiation negotiation, int number) {
        return negotiation.lines().stream()
                .filter(line -> line.lineNumber() == number)
                .findFirst();
    }
}
