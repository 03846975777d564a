package pl.pomost.business.agreement;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager extends the term of registration, once, by as many days as it had, counted from its last day. */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class ExtendRegistration {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 1000;

    @Inject
    CaseFiles files;

    @Inject
    Endings endings;

    @Inject
    SeparationPolicy separation;

    @Inject
    ExtensionPolicy policy;

    @Inject
    Duties duties;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ExtendRegistration() {}

    /** @param reason why the group needs more time, at most 1000 characters */
    public record Command(CaseRef theCase, @Nullable String reason) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("reason", command.reason(), REASON_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.decides(file, door.actor()).and(policy.verdict(file)).orRefuse();
        var before = file.due().orElseThrow();
        var longer = policy.longer(file, before);
        file.dueBy(longer.due());
        duties.closeFirst(file, ObligationKind.REGISTER_COOPERATIVE);
        duties.open(file, ObligationKind.REGISTER_COOPERATIVE, Term.of(TermEvent.DAY, longer));
        return keep(file, before, longer.due(), String.valueOf(command.reason()).strip());
    }

    private Receipt keep(CaseFile file, LocalDate before, LocalDate due, String reason) {
        var extension =
                new Extension(file.number(), before, due, reason, door.actor().account(), clock.day());
        endings.add(extension);
        return facts.record(file.tells("registration-extension", extension.snapshot()));
    }
}
