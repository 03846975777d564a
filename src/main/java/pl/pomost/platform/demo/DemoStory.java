package pl.pomost.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.pomost.platform.demo.DemoStage.Fate;
import pl.pomost.platform.demo.DemoStage.Turn;

/**
 * Tells all cases of the demonstration, act by act in the order of days, as an office would have lived them. The same
 * number of cases on the same day gives the same story.
 */
@ApplicationScoped
class DemoStory {

    /** What each case comes to, over and over. */
    private static final List<Fate> FATES = List.of(
            new Fate(DemoStage.OPENED, null),
            new Fate(DemoStage.PLANNED, null),
            new Fate(DemoStage.CLOSED, null),
            new Fate(DemoStage.SUBMITTED, null),
            new Fate(DemoStage.VISITED, null),
            new Fate(DemoStage.UNDER_ASSESSMENT, null),
            new Fate(DemoStage.FORMALLY_ASSESSED, null),
            new Fate(DemoStage.SCORED, null),
            new Fate(DemoStage.FIRST_TRANCHE_PAID, null),
            new Fate(DemoStage.APPROVED, null),
            new Fate(DemoStage.FOUNDED, null),
            new Fate(DemoStage.REGISTERED, null),
            new Fate(DemoStage.SIGNED, null),
            new Fate(DemoStage.FIRST_PAYOUT_PREPARED, null),
            new Fate(DemoStage.BRIDGED, null),
            new Fate(DemoStage.SETTLEMENT_SUBMITTED, null),
            new Fate(DemoStage.SETTLEMENT_CHECKED, null),
            new Fate(DemoStage.SETTLED, null),
            new Fate(DemoStage.LAST_TRANCHE_PAID, null),
            new Fate(DemoStage.TRAINED, null),
            new Fate(DemoStage.TRAINED, Turn.WITHDRAWN),
            new Fate(DemoStage.UNDER_ASSESSMENT, Turn.CALLED_FOR_CORRECTION),
            new Fate(DemoStage.UNDER_ASSESSMENT, Turn.FORMALLY_REJECTED),
            new Fate(DemoStage.FORMALLY_ASSESSED, Turn.REJECTED_ON_MERIT),
            new Fate(DemoStage.FORMALLY_ASSESSED, Turn.DIVERGENT),
            new Fate(DemoStage.SCORED, Turn.WITHDRAWN),
            new Fate(DemoStage.SETTLEMENT_SUBMITTED, Turn.SETTLEMENT_RETURNED));

    @Inject
    DemoGroupActs group;

    @Inject
    DemoAssessmentActs assessment;

    @Inject
    DemoMoneyActs money;

    @Inject
    DemoBridgingActs bridging;

    @Inject
    DemoBatchActs batches;

    DemoStory() {}

    private record Act(LocalDate day, int order, Runnable played) {}

    /** Tells so many cases, the last acts of which lie a few days before today. */
    void tell(int cases, LocalDate today) {
        var acts = new ArrayList<Act>();
        for (int i = 0; i < cases; i++) {
            var fate = FATES.get(i % FATES.size());
            var opened = today.minusDays(fate.last().afterDays() + 1L + i % 4);
            plan(new DemoCase(i, opened, fate), today, acts);
        }
        acts.sort(Comparator.comparing(Act::day).thenComparing(Act::order));
        acts.forEach(act -> act.played().run());
    }

    private void plan(DemoCase told, LocalDate today, List<Act> acts) {
        for (var stage : DemoStage.values()) {
            if (told.reaches(stage)) {
                var day = stage.pays() ? banking(told.dayOf(stage), today) : told.dayOf(stage);
                acts.add(new Act(day, acts.size(), () -> play(told, stage, day)));
            }
        }
        var turn = told.fate().turn();
        if (turn != null) {
            var day = told.dayOf(told.fate().last()).plusDays(1);
            acts.add(new Act(day, acts.size(), () -> play(told, turn, day)));
        }
        if (told.reaches(DemoStage.BRIDGED)) {
            months(told, today, acts);
        }
    }

    /** The first day from that one on which banks pay, or the day itself when that has not come yet. */
    private LocalDate banking(LocalDate day, LocalDate today) {
        var payDay = batches.payDay(day);
        return payDay.isAfter(today) ? day : payDay;
    }

    private void months(DemoCase told, LocalDate today, List<Act> acts) {
        for (int month = 1; month <= bridging.months(); month++) {
            var number = month;
            var began = told.dayOf(DemoStage.BRIDGED);
            var day = batches.payDay(began.plusMonths(month - 1L).plusDays(1));
            if (day.isBefore(today)) {
                acts.add(new Act(day, acts.size(), () -> bridging.pay(told, day, number)));
            }
            var over = batches.payDay(
                    YearMonth.from(began).plusMonths(month - 1L).atEndOfMonth().plusDays(1));
            var settled = over.isBefore(day) ? day : over;
            if (settled.isBefore(today)) {
                acts.add(new Act(settled, acts.size(), () -> bridging.settle(told, settled, number)));
            }
        }
    }

    private void play(DemoCase told, DemoStage stage, LocalDate day) {
        switch (stage) {
            case OPENED -> group.open(told, day);
            case TRAINED -> group.train(told, day);
            case PLANNED -> assessment.plan(told, day);
            case SUBMITTED -> assessment.submit(told, day);
            case UNDER_ASSESSMENT -> assessment.openAssessment(told, day);
            case FORMALLY_ASSESSED -> assessment.assessFormally(told, day, true);
            case SCORED -> assessment.score(told, day, 68 + told.index() % 20, 70 + told.index() % 15);
            case APPROVED -> assessment.approve(told, day);
            case FOUNDED -> money.found(told, day);
            case REGISTERED -> money.register(told, day);
            case SIGNED -> money.sign(told, day);
            case FIRST_PAYOUT_PREPARED -> told.preparedAs(money.prepare(told, day, 1));
            case FIRST_TRANCHE_PAID -> money.pay(told, day, told.prepared());
            case BRIDGED -> bridging.begin(told, day);
            case SETTLEMENT_SUBMITTED -> money.submitSettlement(told, day);
            case SETTLEMENT_CHECKED -> money.checkSettlement(told, day);
            case SETTLED -> money.acceptSettlement(told, day);
            case LAST_TRANCHE_PAID -> money.pay(told, day, money.prepare(told, day, 2));
            case VISITED -> money.visit(told, day);
            case CLOSED -> money.close(told, day);
        }
    }

    private void play(DemoCase told, Turn turn, LocalDate day) {
        switch (turn) {
            case WITHDRAWN -> group.withdraw(told, day);
            case CALLED_FOR_CORRECTION -> {
                assessment.assessFormally(told, day, false);
                assessment.callForCorrection(told, day);
            }
            case FORMALLY_REJECTED -> {
                assessment.assessFormally(told, day, false);
                assessment.rejectFormally(told, day);
            }
            case REJECTED_ON_MERIT -> assessment.score(told, day, 50, 48);
            case DIVERGENT -> assessment.score(told, day, 88, 52);
            case SETTLEMENT_RETURNED -> money.returnSettlement(told, day);
        }
    }
}
