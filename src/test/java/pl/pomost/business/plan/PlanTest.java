package pl.pomost.business.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.Cases;
import pl.pomost.given.Filled;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class PlanTest {

    private final Office office = Office.onFakes().as("doradca", Role.ADVISOR);
    private CaseNumber number;

    @BeforeEach
    void anApplicationIsBegun() {
        number = new Cases(office).opened().withTrainedGroup(5).number();
        Filled.set(file(), "stage", Stage.APPLICATION_DRAFT);
        office.the(BusinessPlans.class).add(new BusinessPlan(number, office.today()));
    }

    @Test
    void writesASectionAndTellsItAsAPersonalValue() {
        office.does(
                RecordPlanSection.class,
                new RecordPlanSection.Command(seen(), SectionCode.GROUP, "  Pięć osób z Lipna "));

        assertThat(plan().section(SectionCode.GROUP)).contains("Pięć osób z Lipna");
        assertThat(changed().get("text")).isInstanceOf(Snapshot.Personal.class);
    }

    @Test
    void emptiesASectionWithBlankText() {
        write(SectionCode.GROUP, "Pięć osób");
        write(SectionCode.GROUP, "  ");

        assertThat(plan().section(SectionCode.GROUP)).isEmpty();
    }

    @Test
    void addsUpTheLines() {
        office.does(
                RecordCostLines.class,
                new RecordCostLines.Command(
                        seen(),
                        Money.of("12000.50"),
                        List.of(line("3", "1000", "690"), Plans.cost("Wózek", "8310.50"))));

        assertThat(plan().lines()).extracting(CostLine::number).containsExactly(1, 2);
        assertThat(plan().total(CostLine::gross)).isEqualTo(Money.of("12000.50"));
        assertThat(plan().grantAsked()).isEqualTo(Money.of("12000.50"));
    }

    @Test
    void writesLinesAnewInPlace() {
        Plans.schedule(office, number, "10", "20", "30");
        Plans.schedule(office, number, "40");

        assertThat(plan().lines()).extracting(CostLine::number).containsExactly(1);
        assertThat(plan().grantAsked()).isEqualTo(Money.of(40));
    }

    @Test
    void tellsEverythingThatIsWrongWithTheLinesAtOnce() {
        var bad = new Cost(
                null,
                " ",
                BigDecimal.ZERO,
                Money.of(-1),
                Money.ZERO,
                Money.ZERO,
                null,
                Money.ZERO,
                null,
                null,
                null,
                null,
                null);
        var refusal = office.refusalOf(
                RecordCostLines.class, new RecordCostLines.Command(seen(), Money.of(-5), List.of(bad)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.verdict().reasons())
                .extracting(Reason::field)
                .containsExactly(
                        "amountAsked",
                        "costs[0].category",
                        "costs[0].item",
                        "costs[0].condition",
                        "costs[0].justification",
                        "costs[0].plannedMonth",
                        "costs[0].quantity",
                        "costs[0].unitNet",
                        "costs[0].fromGrant");
    }

    @Test
    void refusesALineWhosePartsDoNotMakeItsGrossAmount() {
        var refusal = office.refusalOf(
                RecordCostLines.class,
                new RecordCostLines.Command(
                        seen(),
                        Money.of(100),
                        List.of(parts("100", "23", "123", "100", "22.99"), parts("100", "0", "50", "60", "40"))));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("plan.line.sum-differs", "plan.line.grant-over-eligible");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("gross", Money.of(123));
    }

    @Test
    void refusesAQuantityThatWouldLeaveTheBoundsOfMoney() {
        var refusal = office.refusalOf(
                RecordCostLines.class,
                new RecordCostLines.Command(
                        seen(),
                        Money.ZERO,
                        List.of(
                                parts("1000000", "100000000", "0", Money.ZERO, Money.ZERO, Money.ZERO),
                                parts("1e-4", "1", "0", Money.ZERO, Money.ZERO, Money.ZERO))));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::field)
                .containsExactly("costs[0].quantity", "costs[1].quantity");
    }

    @Test
    void isWrittenByTheCasesAdvisorAlone() {
        office.as("doradca2", Role.ADVISOR);

        assertThat(office.refusalOf(
                                RecordPlanSection.class,
                                new RecordPlanSection.Command(seen(), SectionCode.SWOT, "tekst"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("separation.not-the-advisor");
    }

    @Test
    void showsAStaleEdit() {
        var before = seen();
        write(SectionCode.GROUP, "pierwszy");

        assertThat(office.refusalOf(
                                RecordPlanSection.class,
                                new RecordPlanSection.Command(before, SectionCode.GROUP, "drugi"))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
        assertThat(plan().section(SectionCode.GROUP)).contains("pierwszy");
    }

    @Test
    void submittingKeepsTextHashAndMomentAndLocksThePlan() {
        Plans.complete(office, number, "60000", "40000");

        office.does(SubmitApplication.class, new SubmitApplication.Command(seen()));

        var submission = office.the(BusinessPlans.class).submissionsOf(number).get(0);
        assertThat(file().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(submission.hash()).isEqualTo(Fingerprint.of(submission.content()));
        assertThat(submission.grantAsked()).isEqualTo(Money.of(100_000));
        assertThat(LocalDate.ofInstant(submission.submittedAt(), BusinessClock.ZONE))
                .as("the moment stands on the business day")
                .isEqualTo(office.today());
        assertThat(submission.content()).contains("Treść części SUMMARY").contains("Zakup 2");
        assertThat(office.refusalOf(
                                RecordPlanSection.class,
                                new RecordPlanSection.Command(seen(), SectionCode.SWOT, "za późno"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("plan.locked");
    }

    @Test
    void aCorrectionIsAFurtherSubmission() {
        Plans.complete(office, number, "100000");
        office.does(SubmitApplication.class, new SubmitApplication.Command(seen()));
        Filled.set(file(), "stage", Stage.FORMAL_CORRECTION);
        Plans.schedule(office, number, "90000");

        office.does(ResubmitApplication.class, new ResubmitApplication.Command(seen()));

        assertThat(file().stage()).isEqualTo(Stage.FORMAL_ASSESSMENT);
        assertThat(office.the(BusinessPlans.class).submissionsOf(number))
                .extracting(Submission::grantAsked)
                .containsExactly(Money.of(100_000), Money.of(90_000));
    }

    @Test
    void tellsAllReasonsWhyItCannotBeSubmitted() {
        office.does(
                RecordCostLines.class,
                new RecordCostLines.Command(seen(), Money.of(100_001), List.of(Plans.cost("Koparka", "90000"))));

        var refusal = office.refusalOf(SubmitApplication.class, new SubmitApplication.Command(seen()));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::rule)
                .contains("plan.sections-missing", "plan.sum-differs", "plan.over-cooperative");
        assertThat(refusal.verdict().reasons())
                .filteredOn(reason -> reason.rule().equals("plan.sections-missing"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.figures()).containsEntry("count", 17));
    }

    /** domain.md 3.2, g2: the end of the call is the last day of handing in; a correction has its own term. */
    @Test
    void handsInUntilTheLastDayOfApplicationsAndCorrectsAfterwards() {
        Plans.complete(office, number, "100000");
        var until = office.today();
        Filled.set(office.the(Programmes.class).edition(file().editionCode()), "applicationsUntil", until);
        office.on(until.plusDays(1));

        var refusal = office.refusalOf(SubmitApplication.class, new SubmitApplication.Command(seen()));
        assertThat(refusal.verdict().reasons())
                .filteredOn(reason -> reason.rule().startsWith("plan."))
                .containsExactly(
                        Reason.of("plan.call-over").with("until", until).with("day", until.plusDays(1)));

        office.on(until);
        office.does(SubmitApplication.class, new SubmitApplication.Command(seen()));
        Filled.set(file(), "stage", Stage.FORMAL_CORRECTION);
        office.on(until.plusDays(1));
        office.does(ResubmitApplication.class, new ResubmitApplication.Command(seen()));
        assertThat(file().stage()).isEqualTo(Stage.FORMAL_ASSESSMENT);
    }

    @Test
    void countsTheLimitByThePersonsOfTheGroup() {
        var four = new Cases(office).opened().withGroup(4);
        Filled.set(four.file(), "stage", Stage.APPLICATION_DRAFT);
        office.the(BusinessPlans.class).add(new BusinessPlan(four.number(), office.today()));
        Plans.complete(office, four.number(), "80000.01");

        var reasons =
                four.refusalOf(SubmitApplication.class, SubmitApplication.Command::new).verdict().reasons().stream()
                        .filter(reason -> reason.rule().startsWith("plan."))
                        .toList();

        assertThat(reasons).extracting(Reason::rule).containsExactly("plan.over-persons");
        assertThat(reasons.get(0).figures())
                .containsEntry("limit", Money.of(80_000))
                .containsEntry("persons", 4)
                .containsEntry("asked", Money.of("80000.01"));
    }

    private void write(SectionCode section, String text) {
        office.does(RecordPlanSection.class, new RecordPlanSection.Command(seen(), section, text));
    }

    private static Cost line(String quantity, String unitNet, String vat) {
        var gross = Money.of(unitNet).times(new BigDecimal(quantity).intValue()).plus(Money.of(vat));
        return parts(quantity, unitNet, vat, gross, gross, Money.ZERO);
    }

    private static Cost parts(String unitNet, String vat, String eligible, String fromGrant, String own) {
        return parts("1", unitNet, vat, Money.of(eligible), Money.of(fromGrant), Money.of(own));
    }

    private static Cost parts(String quantity, String unitNet, String vat, Money eligible, Money grant, Money own) {
        return new Cost(
                CostCategory.EQUIPMENT,
                "Krzesło",
                new BigDecimal(quantity),
                Money.of(unitNet),
                Money.of(vat),
                eligible,
                grant,
                own,
                YearMonth.of(2026, 10),
                "Stanowiska pracy",
                null,
                null,
                Condition.USED);
    }

    private CaseRef seen() {
        return Plans.seen(office, number);
    }

    private CaseFile file() {
        return office.the(CaseFiles.class).look(number);
    }

    private BusinessPlan plan() {
        return office.the(BusinessPlans.class).of(number);
    }

    private java.util.Map<String, Object> changed() {
        return ((Snapshot) office.facts().last().after().values().get("changed")).values();
    }
}
