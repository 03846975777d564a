package pl.pomost.business.plan;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Keeps what is being typed, every few seconds. It changes nothing of the case: no version, no entry of the trail, and it
 * waits for nobody who is changing the case.
 */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class KeepDraft {

    /** Longest draft, in characters: a whole schedule of costs. */
    public static final int TEXT_LENGTH = 500_000;

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    PlanDrafts drafts;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    KeepDraft() {}

    /**
     * @param number   the case
     * @param part     which part of the plan
     * @param text     what is typed so far, unchecked
     * @param revision the revision of the draft that the window has, 0 when it has none
     */
    public record Command(CaseNumber number, DraftPart part, String text, long revision) implements About {
        @Override
        public Chain chain() {
            return Chain.ofCase(number);
        }
    }

    /** @return the draft's new revision as the version; no entry of the trail stands behind it */
    public Receipt handle(Command command) {
        var check = new Check();
        check.that("text", command.text().length() <= TEXT_LENGTH, () -> Reason.ofField("text", "too-long")
                .with("max", TEXT_LENGTH)
                .with("length", command.text().length()));
        check.orRefuse();

        var file = files.look(command.number());
        var account = door.actor().account();
        separation.writes(file, door.actor()).and(PlanPolicy.writable(file)).orRefuse();
        var draft = drafts.take(file.number(), command.part(), account)
                .orElseGet(() -> new PlanDraft(file.number(), command.part(), account));
        draft.becomes(command.text(), command.revision(), clock.instant());
        if (draft.revision() == 1) {
            drafts.add(draft);
        }
        return new Receipt(file.number().text(), draft.revision(), 0, "");
    }
}
