package pl.pomost.business.visit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records that the cooperative was told of a planned visit, in time. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class AnnounceVisit {

    /** Longest note on the announcement, in characters. */
    public static final int NOTICE_LENGTH = 500;

    @Inject
    CaseFiles files;

    @Inject
    Visits visits;

    @Inject
    VisitPolicy policy;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AnnounceVisit() {}

    /**
     * When and how it was told.
     *
     * @param plan        number of the plan within the case
     * @param announcedOn day on which the cooperative was told, not in the future and not after the last day for it
     * @param notice      how, at most 500 characters
     */
    public record Command(CaseRef theCase, int plan, LocalDate announcedOn, String notice) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("notice", command.notice(), NOTICE_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        policy.writes(file, door.actor()).orRefuse();
        var plan = policy.plan(file, command.plan());
        VisitPolicy.at(plan.state(), VisitState.PLANNED).orRefuse();
        policy.past(check, "announcedOn", command.announcedOn(), Optional.of(plan.plannedOn()));
        check.that("announcedOn", !command.announcedOn().isAfter(plan.announceBy()), () -> Reason.ofField(
                        "announcedOn", "visit.announced-late")
                .with("plannedFor", plan.plannedFor())
                .with("latest", plan.announceBy()));
        check.orRefuse();
        plan.announce(
                command.announcedOn(), door.actor().account(), command.notice().strip());
        return facts.record(file.tells("visit-plan " + plan.number(), plan.snapshot()));
    }
}
