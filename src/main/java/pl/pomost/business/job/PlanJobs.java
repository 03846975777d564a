package pl.pomost.business.job;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.plan.Cost;
import pl.pomost.business.plan.PlanPolicy;
import pl.pomost.business.plan.Schedule;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Under unit rates the advisor records the jobs of the plan; the rates of that day price them, and the schedule of costs is
 * written from them. What the application asks for is their sum.
 */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class PlanJobs {

    /** Most jobs of one plan. */
    public static final int MOST_JOBS = 60;

    /** Longest name of a job, in characters. */
    public static final int NAME_LENGTH = 150;

    private static final int FULL_TIME = 100;

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    Programmes programmes;

    @Inject
    JobRates rates;

    @Inject
    Schedule schedule;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    PlanJobs() {}

    /** @param jobs all jobs of the plan, 1 to 60; they replace those recorded before */
    public record Command(CaseRef theCase, List<Job> jobs) implements AboutCase {}

    public Receipt handle(Command command) {
        form(command).orRefuse();
        var file = files.take(command.theCase());
        var rules = programmes.rules(file.rulesVersion());
        separation
                .writes(file, door.actor())
                .and(PlanPolicy.writable(file))
                .require(rules.unitRates(), () -> Reason.of("job.real-costs").with("version", rules.version()))
                .orRefuse();
        var prices = rates.on(clock.day(), rules.reintegrationPercent());
        var check = new Check();
        List<Cost> lines = new ArrayList<>();
        for (int i = 0; i < command.jobs().size(); i++) {
            prices.check(check, "jobs[" + i + "].", command.jobs().get(i));
            lines.addAll(prices.lines(command.jobs().get(i)));
        }
        check.orRefuse();
        return schedule.write(file, lines.stream().map(Cost::fromGrant).collect(Money.summing()), lines);
    }

    private static Check form(Command command) {
        var check = new Check();
        check.required("jobs", command.jobs());
        if (command.jobs() == null) {
            return check;
        }
        check.range("jobs", command.jobs().size(), 1, MOST_JOBS);
        for (int i = 0; i < command.jobs().size(); i++) {
            var at = "jobs[" + i + "]";
            var job = command.jobs().get(i);
            check.required(at, job);
            if (job != null) {
                check.text(at + ".name", job.name(), NAME_LENGTH);
                check.range(at + ".percent", job.percent(), 1, FULL_TIME);
                check.that(at + ".plannedMonth", job.plannedMonth() != null, "plan.month");
            }
        }
        return check;
    }
}
