package pl.pomost.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pl.pomost.business.assessment.CallForCorrection;
import pl.pomost.business.assessment.CardContent;
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.assessment.OpenAssessment;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.business.assessment.Score;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.card.MeritCards;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.declaration.RecordActivities;
import pl.pomost.business.declaration.RecordStatements;
import pl.pomost.business.declaration.VatStanding;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.Cost;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.plan.RecordCostLines;
import pl.pomost.business.plan.RecordPlanSection;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.plan.SubmitApplication;
import pl.pomost.business.programme.PlanStatement;
import pl.pomost.kernel.money.Money;

/** The plan is written and submitted, assessed and decided on. */
@ApplicationScoped
class DemoAssessmentActs {

    private static final String FORMAL_CARD = "FORMALNA-11/1";

    /** Of the activities; demonstrations begin in 2025 or later. */
    static final int CLASSIFICATION = 2025;

    private static final String[] ITEMS = {"Piec i wyposażenie kuchni", "Samochód dostawczy", "Komputer z programem"};
    private static final String[] CRITERIA = {
        "PRODUCT",
        "MARKET",
        "COMPETITION",
        "SALES",
        "EXPERIENCE",
        "RESOURCES",
        "COSTS",
        "FORECAST",
        "FINANCING",
        "REINTEGRATION",
        "EMPLOYMENT",
        "DURABILITY",
        "CLARITY",
        "CONSISTENCY"
    };
    private static final int[] MOST = {8, 8, 7, 7, 8, 7, 10, 10, 5, 8, 7, 5, 5, 5};
    private static final String REASON =
            "Opis jest rzeczowy, choć część założeń wymagałaby dokładniejszego uzasadnienia liczbami.";

    @Inject
    MeritCards cards;

    @Inject
    DemoActing acting;

    @Inject
    DemoRules rules;

    @Inject
    StartApplication startApplication;

    @Inject
    RecordPlanSection recordPlanSection;

    @Inject
    RecordActivities recordActivities;

    @Inject
    RecordStatements recordStatements;

    @Inject
    RecordCostLines recordCostLines;

    @Inject
    SubmitApplication submitApplication;

    @Inject
    OpenAssessment openAssessment;

    @Inject
    DeclareImpartiality declareImpartiality;

    @Inject
    RecordFormalCard recordFormalCard;

    @Inject
    CallForCorrection callForCorrection;

    @Inject
    RejectFormally rejectFormally;

    @Inject
    LockScoreCard lockScoreCard;

    @Inject
    ApproveGrant approveGrant;

    DemoAssessmentActs() {}

    void plan(DemoCase told, LocalDate day) {
        acting.advisor(told, day, ref -> startApplication.handle(new StartApplication.Command(ref)));
        for (var section : SectionCode.values()) {
            var text = "Część „" + section.name().toLowerCase(Locale.ROOT) + "” biznesplanu pokazowej spółdzielni „"
                    + told.name() + "”: opis, liczby i założenia są zmyślone.";
            acting.advisor(
                    told, day, ref -> recordPlanSection.handle(new RecordPlanSection.Command(ref, section, text)));
        }
        declare(told, day);
        var costs = new ArrayList<Cost>();
        for (var amount : told.lines()) {
            costs.add(cost(ITEMS[costs.size()], amount, YearMonth.from(day.plusMonths(3))));
        }
        acting.advisor(told, day, ref -> recordCostLines.handle(new RecordCostLines.Command(ref, told.asked(), costs)));
    }

    private void declare(DemoCase told, LocalDate day) {
        acting.advisor(
                told,
                day,
                ref -> recordActivities.handle(
                        new RecordActivities.Command(ref, CLASSIFICATION, DemoNumbers.activities(told.index()))));
        var signed = Arrays.stream(PlanStatement.values())
                .map(statement -> new RecordStatements.Signed(statement, day))
                .toList();
        acting.advisor(
                told,
                day,
                ref -> recordStatements.handle(new RecordStatements.Command(ref, VatStanding.CANNOT_RECOVER, signed)));
    }

    private static Cost cost(String item, Money amount, YearMonth month) {
        return new Cost(
                CostCategory.EQUIPMENT,
                item,
                BigDecimal.ONE,
                amount,
                Money.ZERO,
                amount,
                amount,
                Money.ZERO,
                month,
                "Niezbędne do rozpoczęcia działalności.",
                "oferta sprzedawcy",
                null,
                Condition.NEW);
    }

    void submit(DemoCase told, LocalDate day) {
        acting.advisor(told, day, ref -> submitApplication.handle(new SubmitApplication.Command(ref)));
    }

    void openAssessment(DemoCase told, LocalDate day) {
        acting.manager(told, day, ref -> openAssessment.handle(new OpenAssessment.Command(ref, assessors(told))));
        for (var assessor : assessors(told)) {
            acting.assessor(
                    told,
                    day,
                    assessor,
                    ref -> declareImpartiality.handle(new DeclareImpartiality.Command(ref, true, null)));
        }
    }

    void assessFormally(DemoCase told, LocalDate day, boolean met) {
        var answers = cards.of(FORMAL_CARD).criteria().stream()
                .map(CardCriterion::code)
                .map(criterion -> {
                    var yes = met || !criterion.equals("STATEMENTS_COMPLETE");
                    return new RecordFormalCard.Answer(criterion, yes, yes ? null : "Brakuje jednego oświadczenia.");
                })
                .toList();
        for (var assessor : assessors(told)) {
            acting.assessor(
                    told, day, assessor, ref -> recordFormalCard.handle(new RecordFormalCard.Command(ref, answers)));
        }
    }

    void callForCorrection(DemoCase told, LocalDate day) {
        acting.manager(
                told,
                day,
                ref -> callForCorrection.handle(
                        new CallForCorrection.Command(ref, "Proszę dołączyć brakujące oświadczenie.")));
    }

    void rejectFormally(DemoCase told, LocalDate day) {
        acting.manager(
                told,
                day,
                ref -> rejectFormally.handle(
                        new RejectFormally.Command(ref, "Nie uzupełniono brakującego oświadczenia.")));
    }

    void score(DemoCase told, LocalDate day, int first, int second) {
        lock(told, day, told.firstAssessor(), first);
        lock(told, day, told.secondAssessor(), second);
    }

    private void lock(DemoCase told, LocalDate day, String assessor, int total) {
        var yes = rules.settings()
                .scores()
                .threshold()
                .isReachedBy(total, Arrays.stream(MOST).sum());
        var card = new CardContent(
                scores(total), yes, yes ? told.asked() : null, yes ? null : "Plan nie przekonuje w tej postaci.");
        acting.assessor(told, day, assessor, ref -> lockScoreCard.handle(new LockScoreCard.Command(ref, card)));
    }

    private static List<Score> scores(int total) {
        var scores = new ArrayList<Score>();
        int most = 0;
        int given = 0;
        for (int i = 0; i < MOST.length; i++) {
            most += MOST[i];
            int points = most * total / 100 - given;
            given += points;
            scores.add(new Score(CRITERIA[i], BigDecimal.valueOf(points), REASON));
        }
        return scores;
    }

    void approve(DemoCase told, LocalDate day) {
        acting.manager(
                told,
                day,
                ref -> approveGrant.handle(
                        new ApproveGrant.Command(ref, told.asked(), "Plan jest spójny, a wydatki racjonalne.")));
    }

    private static List<String> assessors(DemoCase told) {
        return List.of(told.firstAssessor(), told.secondAssessor());
    }
}
