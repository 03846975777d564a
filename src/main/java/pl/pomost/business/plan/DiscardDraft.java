package pl.pomost.business.plan;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor throws an own draft away and goes on from what is recorded. No entry of the trail: it was never told. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class DiscardDraft {

    @Inject
    PlanDrafts drafts;

    @Inject
    Door door;

    DiscardDraft() {}

    /**
     * @param number the case
     * @param part   which part of the plan
     */
    public record Command(CaseNumber number, DraftPart part) implements About {
        @Override
        public Chain chain() {
            return Chain.ofCase(number);
        }
    }

    public Receipt handle(Command command) {
        drafts.discard(command.number(), command.part(), door.actor().account());
        return new Receipt(command.number().text(), 0, 0, "");
    }
}
