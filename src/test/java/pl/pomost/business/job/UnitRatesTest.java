package pl.pomost.business.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.document.DocumentBytes;
import pl.pomost.business.document.Documents;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.Cost;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.plan.RecordCostLines;
import pl.pomost.business.reference.EnterReference;
import pl.pomost.business.reference.ReferenceLine;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.business.settlement.CheckSettlement;
import pl.pomost.business.settlement.Effect;
import pl.pomost.business.settlement.SpendingRules;
import pl.pomost.business.settlement.SubmitEffects;
import pl.pomost.business.settlement.SubmitSettlement;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenOfficial;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.GivenUnitRates;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.PdfA;
import pl.pomost.given.Plans;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** domain.md 3.8: creating a job 31,229 zł; keeping it 12 months 32,400, 24,300 or 16,200 zł; reintegration to 300 % of the wage. */
class UnitRatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "100, false, 63629.00",
        "99, false, 55529.00",
        "75, false, 55529.00",
        "74, false, 47429.00",
        "50, false, 47429.00",
        "49, true, 47429.00",
        "25, true, 47429.00"
    })
    void pricesAJobByItsWorkingTime(int percent, boolean severe, String grant) {
        var office = Office.onFakes();
        var prices = prices(office);

        var lines = prices.lines(job(percent, severe, null));

        assertThat(lines.stream().map(Cost::fromGrant).collect(Money.summing())).isEqualTo(Money.of(grant));
    }

    @Test
    void tellsTheArithmeticInTheLine() {
        var lines = prices(Office.onFakes()).lines(job(80, false, Money.of(14_418)));

        assertThat(lines)
                .extracting(cost -> cost.justification().replace('\u00a0', ' '))
                .containsExactly(
                        "Stawka jednostkowa CREATE z tablicy od 01.01.2021: 31 229,00 zł; wymiar czasu pracy 80 % etatu.",
                        "Stawka jednostkowa KEEP:75 z tablicy od 01.01.2021: 24 300,00 zł; wymiar czasu pracy 80 % etatu.",
                        "Najwyżej 300 % minimalnego wynagrodzenia 4 806,00 zł (od 01.01.2026) = 14 418,00 zł.");
    }

    @ParameterizedTest
    @EnumSource
    void carriesACaseFromJobsToAcceptedEffects(Ground ground) {
        ground.office(office -> {
            var given = agreed(office);
            assertThat(plan(given).amountAsked()).isEqualTo(Money.of("63629.00").plus(Money.of("55529.00")));
            Map<Integer, Money> most =
                    office.inTransaction(() -> office.the(SpendingRules.class).most(given.file()));
            assertThat(most).hasSize(4).containsEntry(1, Money.of("31229.00")).containsEntry(2, Money.of("32400.00"));
            var start = office.today();
            office.on(start.plusMonths(12));

            var effects = List.of(
                    new Effect("UoP 1", start, start.plusMonths(12).minusDays(1), List.of(1, 2)),
                    new Effect("UoP 2", start, start.plusMonths(12).minusDays(1), List.of(3, 4)));
            given.advisorDoes(SubmitEffects.class, ref -> new SubmitEffects.Command(ref, effects));
            assertThat(rules(given.refusalOf(
                            CheckSettlement.class,
                            ref -> new CheckSettlement.Command(
                                    ref,
                                    List.of(
                                            new CheckSettlement.Accepted(1, Money.of("63629.00"), null, null),
                                            new CheckSettlement.Accepted(2, Money.of("1.00"), "Mniej.", null)),
                                    null))))
                    .containsExactly("settlement.whole-or-nothing");
            GivenSettlement.check(given);
            GivenSettlement.accept(given);
            given.lastTranchePaid();

            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(given.paid()).isEqualTo(Money.of("119158.00"));
            assertThat(printed(given, OfficialKind.GRANT_AGREEMENT))
                    .contains("Dotacja jest rozliczana stawkami jednostkowymi")
                    .contains("nie przekroczy stawek uznanych")
                    .contains("Stawki jednostkowe przewidziane w biznesplanie")
                    .contains("liczy się zatrudnienie rozpoczęte od dnia zawarcia umowy")
                    .contains("Stawka jednostkowa KEEP:75")
                    .contains("119158,00")
                    .doesNotContain("Wkład własny")
                    .doesNotContain("wydatków uznanych")
                    .doesNotContain("wydatkowania")
                    .doesNotContain("rzeczy zakupionych")
                    .doesNotContain("zakupione rzeczy");
            assertThat(printed(given, OfficialKind.SETTLEMENT_FORM))
                    .contains("Wykaz osiągniętych efektów")
                    .contains("liczy się zatrudnienie rozpoczęte w tym czasie")
                    .doesNotContain("wydatki zapłacone")
                    .contains("UoP 1")
                    .contains("Stawka jednostkowa KEEP:75")
                    .contains("119158,00")
                    .doesNotContain("Wystawca")
                    .doesNotContain("faktury są");
        });
    }

    /** A printed document in one line, without blanks that hold figures together. */
    private static String printed(GivenCase given, OfficialKind kind) {
        var number = GivenOfficial.issue(given, kind, GivenOfficial.subject(given, kind));
        return given.office().inTransaction(() -> {
            var paper = given.office().the(Documents.class).of(given.number()).stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow();
            return PdfA.text(given.office().the(DocumentBytes.class).of(paper))
                    .replaceAll("\\s+", " ")
                    .replaceAll("(?<=\\d)[\u00a0 ](?=\\d{3},)", "");
        });
    }

    @Test
    void refusesInvoicesAndJobsThatWereNotKept() {
        var office = Office.onFakes();
        var given = agreed(office);
        var start = office.today();
        office.on(start.plusMonths(6));

        var invoice = List.of(GivenSettlement.proof(1, "31229.00", start));
        var short6 = List.of(new Effect("UoP 1", start, start.plusMonths(6), List.of(1, 2)));
        var twice =
                List.of(new Effect("UoP 1", start, start, List.of(1)), new Effect("UoP 2", start, start, List.of(1)));

        assertThat(rules(given.refusalOf(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, invoice))))
                .contains("settlement.by-effects");
        var refused = given.refusalOf(SubmitEffects.class, ref -> new SubmitEffects.Command(ref, short6));
        assertThat(rules(refused)).containsExactly("settlement.not-kept");
        assertThat(refused.verdict().reasons().get(0).figures())
                .containsEntry("due", start.plusMonths(12).minusDays(1));
        assertThat(rules(given.refusalOf(SubmitEffects.class, ref -> new SubmitEffects.Command(ref, twice))))
                .containsExactly("settlement.line-twice");
    }

    @Test
    void refusesWhatTheRatesDoNotKnow() {
        var office = Office.onFakes();
        var given = started(office);

        var refused = given.refusalOf(
                PlanJobs.class,
                ref -> new PlanJobs.Command(ref, List.of(job(49, false, null), job(100, false, Money.of("14418.01")))));

        assertThat(rules(refused)).containsExactly("job.time-too-short", "job.reintegration-above");
        assertThat(refused.verdict().reasons().get(1).figures()).containsEntry("limit", Money.of("14418.00"));
        assertThat(rules(given.refusalOf(
                        RecordCostLines.class,
                        ref -> new RecordCostLines.Command(
                                ref, Money.of("10.00"), List.of(Plans.cost("Piec", "10.00"))))))
                .containsExactly("plan.by-unit-rates");
    }

    @ParameterizedTest
    @EnumSource
    void takesAnIndexedRateFromItsDay(Ground ground) {
        ground.office(office -> {
            var line = new ReferenceLine(
                    "CREATE", DAY, null, new java.math.BigDecimal("33000.00"), null, null, "Komunikat", false);
            office.on(DAY)
                    .as("admin", Role.ADMINISTRATOR)
                    .does(EnterReference.class, new EnterReference.Command(ReferenceTable.UNIT_RATE, line));

            assertThat(created(office, DAY)).isEqualTo(Money.of(33_000));
            assertThat(created(office, DAY.minusDays(1))).isEqualTo(Money.of(31_229));
        });
    }

    private static Money created(Office office, LocalDate day) {
        return office.inTransaction(() -> office.the(JobRates.class).on(day, 0))
                .creation()
                .orElseThrow()
                .amount();
    }

    private static JobPrices prices(Office office) {
        return office.inTransaction(() -> office.the(JobRates.class).on(DAY, 300));
    }

    private static Job job(int percent, boolean severe, Money reintegration) {
        return GivenUnitRates.job(percent, severe, reintegration);
    }

    private static GivenCase started(Office office) {
        return GivenUnitRates.started(office.on(DAY));
    }

    private static GivenCase agreed(Office office) {
        return GivenUnitRates.agreed(office.on(DAY));
    }

    private static BusinessPlan plan(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> {
            var plan = office.the(BusinessPlans.class).of(given.number());
            assertThat(plan.total(CostLine::fromGrant)).isEqualTo(plan.amountAsked());
            return plan;
        });
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
