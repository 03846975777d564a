package pl.pomost.business.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What the latest list says about the moves along it; where the rules of a case know a list, nothing is approved past it. */
@ApplicationScoped
public class RankingGate implements MoveGate {

    @Inject
    Programmes programmes;

    @Inject
    Rankings rankings;

    @Inject
    RankingBook book;

    @Inject
    FinalList finalList;

    @Inject
    EligibleGrants grants;

    RankingGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(
                Move.PLACE_ON_RESERVE,
                Move.OPEN_NEGOTIATION,
                Move.MOVE_UP,
                Move.ACCEPT_PARTIAL_GRANT,
                Move.APPROVE_GRANT,
                Move.REFUSE_ON_APPEAL);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        return switch (move) {
            case PLACE_ON_RESERVE ->
                says(file, EnumSet.of(Outcome.RESERVE, Outcome.OFFERED), Reason.of("ranking.by-list"));
            case OPEN_NEGOTIATION ->
                Verdict.allowed()
                        .require(rankings.latestOf(file.number()).isEmpty(), () -> Reason.of("negotiation.listed"));
            case MOVE_UP -> says(file, EnumSet.of(Outcome.FUNDED), Reason.of("ranking.not-your-turn"));
            case ACCEPT_PARTIAL_GRANT -> says(file, EnumSet.of(Outcome.OFFERED), Reason.of("ranking.nothing-offered"));
            case APPROVE_GRANT ->
                isRanked(file)
                        ? says(file, EnumSet.of(Outcome.FUNDED, Outcome.OFFERED), Reason.of("ranking.not-funded"))
                                .and(isFinal(file))
                        : Verdict.allowed();
            case REFUSE_ON_APPEAL -> move.leadsFrom(file.stage()) ? noMoneyFor(file) : Verdict.allowed();
            default -> Verdict.allowed();
        };
    }

    /** A right appeal ends without a grant only where the edition has less left than it is for. */
    private Verdict noMoneyFor(CaseFile file) {
        var amount = grants.afterAppeal(file);
        var left = programmes
                .budget(file.editionCode(), Budget.Purpose.GRANTS)
                .left()
                .minus(book.given(file.editionCode()));
        return Verdict.allowed().require(left.isLessThan(amount), () -> Reason.of("appeal.money-left")
                .with("amount", amount)
                .with("left", left));
    }

    private Verdict isFinal(CaseFile file) {
        return programmes.rules(file.rulesVersion()).ranking().isFinalFirst()
                ? finalList.reached(file)
                : Verdict.allowed();
    }

    private boolean isRanked(CaseFile file) {
        return programmes.rules(file.rulesVersion()).ranking().isOn();
    }

    private Verdict says(CaseFile file, Set<Outcome> outcomes, Reason otherwise) {
        var found = rankings.latestOf(file.number())
                .map(RankingEntry::outcome)
                .filter(outcomes::contains)
                .isPresent();
        return Verdict.allowed().require(found, () -> otherwise);
    }
}
