package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import pl.pomost.business.card.MeritCards;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Keeps a merit card that is being filled in. It changes nothing of the case: no version, no entry of the trail, and the
 * other assessor learns nothing of it.
 */
@UseCase
@Requires(Permission.ASSESS_CASES)
public class KeepScoreDraft {

    @Inject
    CaseFiles files;

    @Inject
    Committees committees;

    @Inject
    Assessments assessments;

    @Inject
    MeritCards cards;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    KeepScoreDraft() {}

    /** @param revision the revision of the draft that was seen, 0 when there is none yet */
    public record Command(CaseNumber number, CardContent content, long revision) implements About {
        @Override
        public Chain chain() {
            return Chain.ofCase(number);
        }
    }

    /** @return the draft's new revision as the version; no entry of the trail stands behind it */
    public Receipt handle(Command command) {
        var number = command.number();
        var account = door.actor().account();
        committees.admit(number, door.actor());
        var file = files.look(number);
        var rules = programmes.rules(file.rulesVersion());
        var form = cards.of(rules.scores().meritCard());
        ScoreCheck.draft(form, rules, command.content()).orRefuse();
        AssessorPolicy.mayScore(file, committees.of(file), account).orRefuse();
        var draft = assessments.takeDraft(number, account).orElseGet(() -> new ScoreDraft(number, account));
        draft.becomes(command.content(), command.revision(), clock.instant());
        if (draft.revision() == 1) {
            assessments.add(draft);
        }
        return new Receipt(number.text(), draft.revision(), 0, "");
    }
}
