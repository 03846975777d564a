package pl.pomost.business.security;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records that a planned security was received and where it lies. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class ReceiveSecurity {

    /** Longest name of a place, in characters. */
    public static final int PLACE_LENGTH = 200;

    @Inject
    CaseFiles files;

    @Inject
    Pledges pledges;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ReceiveSecurity() {}

    /**
     * @param security   number within the case
     * @param receivedOn from the planning up to today
     * @param keptIn     where it lies, at most 200 characters
     */
    public record Command(
            CaseRef theCase,
            int security,
            @Nullable LocalDate receivedOn,
            @Nullable String keptIn) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        LocalDate day = command.receivedOn();
        check.required("receivedOn", day);
        check.that(
                "receivedOn", day == null || !day.isAfter(clock.day()), () -> Reason.ofField("receivedOn", "in-future")
                        .with("day", clock.day()));
        check.text("keptIn", command.keptIn(), PLACE_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).orRefuse();
        var pledge = pledges.one(file.number(), command.security());
        Verdict.allowed()
                .require(pledge.state() == PledgeState.PLANNED, () -> Reason.of("pledge.state")
                        .with("state", pledge.state()))
                .orRefuse();
        pledge.receive(
                door.actor().account(),
                java.util.Objects.requireNonNull(day),
                String.valueOf(command.keptIn()).strip());
        return facts.record(file.tells(pledge.thing(), pledge.snapshot()));
    }
}
