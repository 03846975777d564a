package pl.pomost.business.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.Cost;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.reference.MinimumWage;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/**
 * What jobs bring on one day. A kept job gets the highest rate that its working time reaches; a created one the rate of creation
 * whatever its working time.
 *
 * @param rates   the rates in force
 * @param wage    the minimum wage in force
 * @param percent per cent of it that the reintegration of one person may cost
 */
public record JobPrices(List<JobRate> rates, MinimumWage wage, int percent) {

    /** The cost lines of the plan are official: they are written in Polish whatever the reader's language. */
    private static final Wording POLISH = Wording.in(Texts.POLISH);

    private static final int WHOLE = 100;

    /** The most that the reintegration of one person may cost. */
    public Money mostReintegration() {
        return wage.amount().fraction(percent, WHOLE);
    }

    Optional<JobRate> creation() {
        return rates.stream().filter(rate -> rate.key().equals(JobRate.CREATE)).findFirst();
    }

    Optional<JobRate> keeping(Job job) {
        return rates.stream().filter(rate -> rate.keeps(job)).max(Comparator.comparing(JobRate::amount));
    }

    /** Tells what cannot be priced. */
    void check(Check check, String at, Job job) {
        check.that(at + "created", job.created() || job.kept(), "job.neither");
        check.that(at + "created", !job.created() || creation().isPresent(), "job.no-rate");
        check.that(at + "percent", !job.kept() || keeping(job).isPresent(), () -> Reason.ofField(
                        at + "percent", "job.time-too-short")
                .with("percent", job.percent()));
        var asked = job.reintegration() == null ? Money.ZERO : job.reintegration();
        check.that(
                at + "reintegration",
                !asked.isNegative() && !asked.isMoreThan(mostReintegration()),
                () -> Reason.ofField(at + "reintegration", "job.reintegration-above")
                        .with("asked", asked)
                        .with("percent", percent)
                        .with("wage", wage.amount())
                        .with("limit", mostReintegration()));
    }

    /** The cost lines of a job, each with its rate and how it was chosen. */
    public List<Cost> lines(Job job) {
        var lines = new ArrayList<Cost>();
        if (job.created()) {
            creation().ifPresent(rate -> lines.add(line(CostCategory.JOB_CREATION, job, rate)));
        }
        if (job.kept()) {
            keeping(job).ifPresent(rate -> lines.add(line(CostCategory.JOB_KEEPING, job, rate)));
        }
        if (job.reintegration() != null && job.reintegration().isPositive()) {
            lines.add(reintegration(job, job.reintegration()));
        }
        return lines;
    }

    private static Cost line(CostCategory category, Job job, JobRate rate) {
        var why = POLISH.text(
                "job.line.rate",
                Map.of("key", rate.key(), "amount", rate.amount(), "day", rate.validFrom(), "percent", job.percent()));
        return cost(category, job, rate.amount(), why, rate.source());
    }

    private Cost reintegration(Job job, Money asked) {
        var why = POLISH.text(
                "job.line.reintegration",
                Map.of(
                        "limit",
                        mostReintegration(),
                        "percent",
                        percent,
                        "wage",
                        wage.amount(),
                        "day",
                        wage.validFrom()));
        return cost(CostCategory.REINTEGRATION, job, asked, why, wage.source());
    }

    private static Cost cost(CostCategory category, Job job, Money amount, String why, String source) {
        return new Cost(
                category,
                POLISH.name(category) + ": " + job.name().strip(),
                BigDecimal.ONE,
                amount,
                Money.ZERO,
                amount,
                amount,
                Money.ZERO,
                job.plannedMonth(),
                why,
                source,
                null,
                Condition.NEW);
    }
}
