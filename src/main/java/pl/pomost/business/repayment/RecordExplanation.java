package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records what the cooperative explained. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordExplanation {

    @Inject
    CaseFiles files;

    @Inject
    Suspensions suspensions;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordExplanation() {}

    /**
     * What was received.
     *
     * @param receivedOn  the day on which it came, not in the future
     * @param explanation at most 4000 characters
     */
    public record Command(CaseRef theCase, LocalDate receivedOn, String explanation) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("receivedOn", command.receivedOn());
        check.text("explanation", command.explanation(), SuspendCase.REASONS_LENGTH);
        check.that(
                "receivedOn",
                command.receivedOn() == null || !command.receivedOn().isAfter(clock.day()),
                () -> Reason.ofField("receivedOn", "in-future").with("day", clock.day()));
        check.orRefuse();
        var file = files.take(command.theCase());
        separation
                .writes(file, door.actor())
                .require(file.stage() == Stage.SUSPENDED, () -> Reason.of("suspension.none")
                        .with("stage", file.stage()))
                .orRefuse();
        var suspension = suspensions.lasting(file.number()).orElseThrow();
        suspension.explained(command.receivedOn(), command.explanation().strip());
        return facts.record(file.tells("suspension " + suspension.number(), suspension.snapshot()));
    }
}
