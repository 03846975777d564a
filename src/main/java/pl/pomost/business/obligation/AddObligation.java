package pl.pomost.business.obligation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Somebody writes down what is owed in a case besides what the programme asks for. */
@UseCase
@Requires({Permission.ADVISE_CASES, Permission.DIRECT_CASES})
public class AddObligation {

    /** Longest subject, in characters. */
    public static final int SUBJECT_LENGTH = 300;

    private static final Set<Role> OWNERS = EnumSet.of(Role.ADVISOR, Role.MANAGER, Role.ACCOUNTANT);

    @Inject
    CaseFiles files;

    @Inject
    Duties duties;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    AddObligation() {}

    /**
     * @param subject what is owed, at most 300 characters
     * @param due     the last day, today or later
     * @param owner   on whose desk it lies: advisor, manager or accountant
     */
    public record Command(CaseRef theCase, String subject, LocalDate due, Role owner) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("subject", command.subject(), SUBJECT_LENGTH);
        check.required("due", command.due());
        check.required("owner", command.owner());
        check.orRefuse();
        check.that("due", !command.due().isBefore(clock.day()), () -> Reason.ofField("due", "in-past")
                .with("day", clock.day()));
        check.that("owner", OWNERS.contains(command.owner()), "obligation.owner");
        check.orRefuse();

        var file = files.take(command.theCase());
        var writes = door.actor().is(Role.MANAGER) ? Verdict.allowed() : separation.writes(file, door.actor());
        writes.require(!file.stage().isEnd(), () -> Reason.of("obligation.case-ended")
                        .with("stage", file.stage()))
                .orRefuse();
        return duties.open(
                file,
                ObligationKind.OTHER,
                command.owner(),
                command.subject().strip(),
                Term.on(command.due(), clock.day()));
    }
}
