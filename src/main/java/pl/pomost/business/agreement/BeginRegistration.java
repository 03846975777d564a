package pl.pomost.business.agreement;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
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

/** The advisor records that the founders have met, or that the existing cooperative has resolved to admit the members. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class BeginRegistration {

    /** Longest number of a resolution, in characters. */
    public static final int RESOLUTION_LENGTH = 100;

    @Inject
    CaseFiles files;

    @Inject
    Cooperatives cooperatives;

    @Inject
    KnownNumbers numbers;

    @Inject
    CaseMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    BeginRegistration() {}

    /**
     * What the minutes say. A case of joining names the resolution and the existing cooperative; a case of founding must
     * not, because its cooperative has no numbers yet.
     *
     * @param theCase    the case as it was seen
     * @param resolvedOn day of the founding meeting or of the resolution; not in the future, not before the case
     * @param resolution number of the resolution, joining only
     * @param cooperative the existing cooperative, joining only
     */
    public record Command(
            CaseRef theCase,
            @Nullable LocalDate resolvedOn,
            @Nullable String resolution,
            RegisterNumbers cooperative) implements AboutCase {}

    public Receipt handle(Command command) {
        var file = files.take(command.theCase());
        var check = new Check();
        RegistrationDays.past(check, "resolvedOn", command.resolvedOn(), clock.day());
        check.that(
                "resolvedOn",
                command.resolvedOn() == null || !command.resolvedOn().isBefore(file.openedOn()),
                () -> Reason.ofField("resolvedOn", "registration.before-case").with("opened", file.openedOn()));
        var cooperative =
                file.purpose() == CaseFile.Purpose.JOIN ? joined(command, file, check) : founded(command, file, check);

        moves.make(Move.BEGIN_REGISTRATION, file, door.actor());
        cooperatives.add(cooperative);
        return facts.record(file.tells("cooperative", cooperative.snapshot()));
    }

    private Cooperative founded(Command command, CaseFile file, Check check) {
        check.that("resolution", RegisterNumbers.isBlank(command.resolution()), "registration.only-when-joining");
        command.cooperative().mustBeAbsent(check, "registration.only-when-joining");
        check.that(
                "seatAddress",
                RegisterNumbers.isBlank(command.cooperative().seatAddress()),
                "registration.only-when-joining");
        check.orRefuse();
        return Cooperative.founded(file.number(), RegistrationDays.given(command.resolvedOn()));
    }

    private Cooperative joined(Command command, CaseFile file, Check check) {
        check.text("resolution", command.resolution(), RESOLUTION_LENGTH);
        var identity = command.cooperative().read(check);
        check.orRefuse();
        numbers.check(identity.get());
        return Cooperative.joined(
                file.number(),
                RegistrationDays.given(command.resolvedOn()),
                String.valueOf(command.resolution()).strip(),
                identity.get());
    }
}
