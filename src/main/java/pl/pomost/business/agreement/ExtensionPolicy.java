package pl.pomost.business.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Deadline;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Whether the term of registration can be extended, and to which day: once, by as many days as it had. */
@ApplicationScoped
public class ExtensionPolicy {

    private static final Set<Stage> WAITING = EnumSet.of(Stage.APPROVED, Stage.REGISTRATION);

    @Inject
    Endings endings;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    ExtensionPolicy() {}

    /** All reasons why the term cannot be extended now. */
    public Verdict verdict(CaseFile file) {
        var before = endings.extensionOf(file.number());
        var runs = WAITING.contains(file.stage()) && file.due().isPresent();
        var verdict = Verdict.allowed()
                .require(runs, () -> Reason.of("extension.no-term").with("stage", file.stage()))
                .require(before.isEmpty(), () -> Reason.of("extension.once")
                        .with("due", before.orElseThrow().due()));
        return verdict.isAllowed() ? verdict.and(ahead(file)) : verdict;
    }

    private Verdict ahead(CaseFile file) {
        var longer = longer(file, file.due().orElseThrow());
        return Verdict.allowed().require(!longer.isLateOn(clock.day()), () -> Reason.of("extension.passed-too")
                .with("due", longer.due()));
    }

    /** The term that begins with the last day of the one before. */
    Deadline longer(CaseFile file, LocalDate before) {
        var rules = programmes.rules(file.rulesVersion());
        return calendar.deadline(
                before, rules.stages().registrationDays(), rules.dayKinds().registration());
    }
}
