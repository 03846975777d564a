package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.card.MeritCards;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * An assessor locks the merit card. The second card of a case brings the conclusion: recommended, rejected, or, when the
 * cards are too far apart, that one more assessor is heard, whose card then brings it.
 */
@UseCase
@Requires(Permission.ASSESS_CASES)
public class LockScoreCard {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Committees committees;

    @Inject
    Assessments assessments;

    @Inject
    MeritCards cards;

    @Inject
    Programmes programmes;

    @Inject
    BusinessPlans plans;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    LockScoreCard() {}

    /** @param content the whole card */
    public record Command(CaseRef theCase, CardContent content) implements AboutCase {}

    public Receipt handle(Command command) {
        var account = door.actor().account();
        committees.admit(command.theCase().number(), door.actor());
        var file = files.take(command.theCase());
        AssessorPolicy.mayScore(file, committees.of(file), account).orRefuse();
        var rules = programmes.rules(file.rulesVersion());
        var form = cards.of(rules.scores().meritCard());
        var asked = plans.of(file.number()).grantAsked();
        ScoreCheck.whole(form, rules, command.content(), asked).orRefuse();

        var card = new ScoreCard(file.number(), account, form.code(), command.content(), clock.day());
        assessments.add(card);
        assessments.discardDraft(file.number(), account);
        if (file.stage() != Stage.APPEAL) {
            conclude(file);
        }
        return facts.record(file.tells("score card " + account, told(file, account)));
    }

    private void conclude(CaseFile file) {
        committees.resultOf(file).ifPresent(result -> {
            switch (result.conclusion()) {
                case POSITIVE -> recommend(file);
                case NEGATIVE -> moves.make(Move.REJECT_ON_MERIT, file, door.actor());
                case DIVERGENT -> moves.make(Move.CALL_THIRD_ASSESSOR, file, door.actor());
            }
        });
    }

    /** Where the rules want the amount negotiated first, the case waits for the chair. */
    private void recommend(CaseFile file) {
        if (committees.needsNoNegotiation(file).isAllowed()) {
            moves.make(Move.RECOMMEND, file, door.actor());
        }
    }

    /** The points go into the trail only with the conclusion: the timeline must not tell one assessor's early. */
    private Snapshot told(CaseFile file, String account) {
        var told = Snapshot.empty().with("assessor", account).with("locked", true);
        var result = file.stage() == Stage.APPEAL
                ? committees.findings(file).ifOnAppeal()
                : committees.resultOf(file).filter(each -> each.conclusion() != Conclusion.DIVERGENT);
        result.ifPresent(each -> told.with("result", each.snapshot()).with("cards", cardsOf(file)));
        return told;
    }

    private List<Snapshot> cardsOf(CaseFile file) {
        var committee = committees.of(file);
        var heard = file.stage() == Stage.APPEAL ? committee.scoreCards(Panel.MERIT_APPEAL) : committee.scoreCards();
        return heard.stream().map(ScoreCard::snapshot).toList();
    }
}
