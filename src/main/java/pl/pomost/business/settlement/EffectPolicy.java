package pl.pomost.business.settlement;

import java.util.List;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.plan.CostLine;
import pl.pomost.kernel.calendar.Period;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What effects must show: each line once, the job begun in the time of spending, a kept one held for all months of durability.
 *
 * @param plan   lines of the plan
 * @param window days in which a job may begin
 * @param months months for which a kept job must have been held
 */
record EffectPolicy(List<CostLine> plan, Period window, int months) {

    Verdict verdict(List<Effect> effects) {
        var verdict = Verdict.allowed();
        for (int i = 0; i < effects.size(); i++) {
            verdict = verdict.and(ofEffect(i + 1, effects.get(i)));
        }
        var claimed =
                effects.stream().flatMap(effect -> effect.lines().stream()).toList();
        return verdict.require(
                claimed.size() == claimed.stream().distinct().count(), () -> Reason.of("settlement.line-twice"));
    }

    private Verdict ofEffect(int number, Effect effect) {
        var verdict = Verdict.allowed()
                .require(window.contains(effect.employedFrom()), () -> Reason.of("settlement.job-outside-window")
                        .with("effect", number)
                        .with("day", effect.employedFrom())
                        .with("from", window.from())
                        .with("until", window.to()));
        for (var line : effect.lines()) {
            verdict = verdict.and(ofLine(number, effect, line));
        }
        return verdict;
    }

    private Verdict ofLine(int number, Effect effect, int line) {
        var planned = plan.stream().filter(each -> each.number() == line).findFirst();
        var kept = planned.filter(each -> each.category() == CostCategory.JOB_KEEPING)
                .isPresent();
        var due = effect.employedFrom().plusMonths(months).minusDays(1);
        return Verdict.allowed()
                .require(planned.isPresent(), () -> Reason.of("settlement.line-unknown")
                        .with("proof", number)
                        .with("line", line))
                .require(!kept || !effect.keptUntil().isBefore(due), () -> Reason.of("settlement.not-kept")
                        .with("effect", number)
                        .with("months", months)
                        .with("from", effect.employedFrom())
                        .with("due", due)
                        .with("until", effect.keptUntil()));
    }
}
