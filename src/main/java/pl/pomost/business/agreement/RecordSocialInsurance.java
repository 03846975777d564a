package pl.pomost.business.agreement;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The advisor records when the registration for social insurance was handed in that was still to come when the registration of
 * the cooperative was completed; what was owed is done with it, in time or late.
 */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordSocialInsurance {

    @Inject
    CaseFiles files;

    @Inject
    Cooperatives cooperatives;

    @Inject
    SeparationPolicy separation;

    @Inject
    Duties duties;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordSocialInsurance() {}

    /** @param registeredOn day on which it was handed in, not in the future */
    public record Command(CaseRef theCase, @Nullable LocalDate registeredOn) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        RegistrationDays.past(check, "insuranceRegisteredOn", command.registeredOn(), clock.day());
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).orRefuse();
        var cooperative = cooperatives
                .of(file.number())
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, Reason.of("registration.not-begun")));
        toCome(cooperative).orRefuse();
        cooperative.insuranceWasRegistered(Objects.requireNonNull(command.registeredOn()));
        cooperatives.flush();
        duties.closeFirst(file, ObligationKind.REGISTER_INSURANCE);
        return facts.record(file.tells("cooperative", cooperative.snapshot()));
    }

    private static Verdict toCome(Cooperative cooperative) {
        var known = cooperative.insuranceRegisteredOn();
        return Verdict.allowed()
                .require(cooperative.insuredSince().isPresent(), () -> Reason.of("registration.no-insurance"))
                .require(known.isEmpty(), () -> Reason.of("registration.insurance-known")
                        .with("day", known.orElseThrow()));
    }
}
