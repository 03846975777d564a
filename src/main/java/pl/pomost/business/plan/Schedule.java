package pl.pomost.business.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** Writes the schedule of costs of a case that is held and may be written. */
@ApplicationScoped
public class Schedule {

    @Inject
    BusinessPlans plans;

    @Inject
    PlanDrafts drafts;

    @Inject
    Facts facts;

    @Inject
    Door door;

    Schedule() {}

    /** Replaces all lines and the amount that is asked. */
    public Receipt write(CaseFile file, Money asked, List<Cost> costs) {
        var plan = plans.of(file.number());
        plan.write(costs, asked);
        drafts.discard(file.number(), DraftPart.COST_LINES, door.actor().account());
        return facts.record(file.tells("plan", plan.scheduleSnapshot()));
    }
}
