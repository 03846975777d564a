package pl.pomost.business.plan;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records one section of the plan for the group; the advisor's draft of it is done with. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordPlanSection {

    /** Longest text of a section, in characters: the trail can keep it encrypted whatever script it is written in. */
    public static final int TEXT_LENGTH = 7_500;

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessPlans plans;

    @Inject
    PlanDrafts drafts;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordPlanSection() {}

    /**
     * @param theCase the case
     * @param section which section
     * @param text    the whole section, at most 7,500 characters; blank empties it
     */
    public record Command(CaseRef theCase, SectionCode section, String text) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("section", command.section());
        check.that("text", command.text() != null, "required");
        check.optionalText("text", command.text(), TEXT_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).and(PlanPolicy.writable(file)).orRefuse();
        var plan = plans.of(file.number());
        plan.write(command.section(), command.text());
        drafts.discard(
                file.number(), DraftPart.of(command.section()), door.actor().account());
        return facts.record(file.tells("plan section " + command.section(), plan.sectionSnapshot(command.section())));
    }
}
