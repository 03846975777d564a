package pl.pomost.business.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.Cost;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.plan.RecordCostLines;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.plan.SubmitApplication;
import pl.pomost.business.programme.PlanStatement;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** domain.md 3.2 g2 and g16, 3.6, 5.1, 5.2 (criterion 10) and 7 (PKD). */
class DeclarationTest {

    @ParameterizedTest
    @EnumSource
    void handsInAndHashesWhatIsDeclared(Ground ground) {
        ground.office(office -> {
            var given = begun(office);
            Plans.complete(office, given.number(), "100000.00");
            Plans.activities(office, given.number(), "56.11.Z", "56.21.Z");

            given.advisorDoes(SubmitApplication.class, SubmitApplication.Command::new);

            var text = office.<String>inTransaction(() -> office.the(BusinessPlans.class)
                    .submissionsOf(given.number())
                    .get(0)
                    .content());
            assertThat(text)
                    .contains("activities 15\n56.11.Z 56.21.Z\n")
                    .contains("line 1 justification 25\nPotrzebne do działalności\n")
                    .contains("vat 14\nCANNOT_RECOVER\n")
                    .contains("statement TRUTHFUL 10\n" + office.today() + "\n");
        });
    }

    @Test
    void refusesAnApplicationThatDeclaresNothing() {
        var given = begun(Office.onFakes());
        Plans.schedule(given.office(), given.number(), "100000.00");

        var refusal = given.refusalOf(SubmitApplication.class, SubmitApplication.Command::new);

        assertThat(rules(refusal))
                .contains("declaration.no-activity", "declaration.vat-missing", "declaration.statements-missing");
    }

    @Test
    void refusesAnExcludedActivityByTheLineOfTheTable() {
        var given = begun(Office.onFakes());
        Plans.complete(given.office(), given.number(), "100000.00");
        Plans.activities(given.office(), given.number(), "56.21.Z", "25.30.Z");

        var refusal = given.refusalOf(SubmitApplication.class, SubmitApplication.Command::new);

        assertThat(rules(refusal)).containsExactly("reference.excluded-pkd");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("code", "25.30.Z")
                .containsEntry("line", "2025:25.3")
                .containsEntry("from", LocalDate.of(2025, 1, 1));
    }

    @Test
    void namesTheStatementThatIsMissing() {
        var given = begun(Office.onFakes());
        Plans.complete(given.office(), given.number(), "100000.00");
        var signed = List.of(new RecordStatements.Signed(
                PlanStatement.TRUTHFUL, given.office().today()));
        given.advisorDoes(
                RecordStatements.class, ref -> new RecordStatements.Command(ref, VatStanding.CANNOT_RECOVER, signed));

        var refusal = given.refusalOf(SubmitApplication.class, SubmitApplication.Command::new);

        assertThat(refusal.verdict().reasons()).singleElement().satisfies(reason -> assertThat(reason.figures())
                .containsEntry("count", 8));
    }

    @Test
    void letsWhoRecoversVatHaveNetAmountsOnly() {
        var given = begun(Office.onFakes());
        Plans.complete(given.office(), given.number(), "100000.00");
        var signed = List.of(PlanStatement.values()).stream()
                .map(each -> new RecordStatements.Signed(each, given.office().today()))
                .toList();
        given.advisorDoes(
                RecordStatements.class, ref -> new RecordStatements.Command(ref, VatStanding.RECOVERS, signed));
        given.advisorDoes(
                RecordCostLines.class,
                ref -> new RecordCostLines.Command(
                        ref,
                        Money.of("2230.00"),
                        List.of(bought("1000", "230", "1230"), bought("1000", "230", "1000"))));

        var refusal = given.refusalOf(SubmitApplication.class, SubmitApplication.Command::new);

        assertThat(refusal.verdict().reasons())
                .containsExactly(Reason.of("declaration.vat-eligible")
                        .with("line", 1)
                        .with("eligible", Money.of("1230"))
                        .with("net", Money.of("1000"))
                        .with("vat", Money.of("230")));
    }

    @Test
    void tellsWhatIsWrongWithCodesAtOnce() {
        var given = begun(Office.onFakes());

        var refusal = given.refusalOf(
                RecordActivities.class,
                ref -> new RecordActivities.Command(ref, 2025, List.of("56.21.Z", "5621", "45.11.Z", "5621z")));
        var year = given.refusalOf(
                RecordActivities.class, ref -> new RecordActivities.Command(ref, 1999, List.of("56.21.Z")));

        assertThat(rules(refusal))
                .containsExactly("reference.pkd-form", "reference.pkd-unknown", "declaration.activity-twice");
        assertThat(rules(year)).contains("declaration.classification");
    }

    @Test
    void knowsTheOldClassificationUntilTheEndOf2026() {
        var office = Office.onFakes().on(LocalDate.of(2027, 1, 4));
        var given = begun(office);

        var refusal = given.refusalOf(
                RecordActivities.class, ref -> new RecordActivities.Command(ref, 2007, List.of("56.10.A")));

        assertThat(rules(refusal)).contains("declaration.classification");
    }

    @Test
    void registersTheActivitiesOfThePlanOnly() {
        var given = registering();
        assertThat(against(given)).containsExactly("declaration.not-registered");

        registered(given, 2025, null, "81.21.Z", "56.21.Z");
        assertThat(against(given)).containsExactly("declaration.registered-differ");

        registered(given, 2007, null, "56.10.A");
        assertThat(against(given)).containsExactly("declaration.other-classification");

        registered(given, 2007, "56.10.A to 56.11.Z.", "56.10.A", "12.00.Z");
        assertThat(against(given)).containsExactly("reference.excluded-pkd");

        registered(given, 2025, null, "81.21.Z", "56.11.Z", "56.21.Z");
        var day = given.office().today();
        given.advisorDoes(
                CompleteRegistration.class,
                ref -> new CompleteRegistration.Command(
                        ref, GivenMoney.fresh(), GivenMoney.ACCOUNT, GivenMoney.NAME, day, day));
    }

    private static GivenCase registering() {
        var given = new Cases(Office.onFakes()).opened().approvedFor("100000.00");
        var day = given.office().today();
        return given.advisorDoes(
                        BeginRegistration.class,
                        ref -> new BeginRegistration.Command(ref, day, null, RegisterNumbers.NONE))
                .foundersNamed();
    }

    private static void registered(GivenCase given, int year, String note, String... codes) {
        given.advisorDoes(
                RecordRegisteredActivities.class,
                ref -> new RecordRegisteredActivities.Command(ref, year, List.of(codes), note));
    }

    private static List<String> against(GivenCase given) {
        var day = given.office().today();
        return rules(given.refusalOf(
                CompleteRegistration.class,
                ref -> new CompleteRegistration.Command(
                        ref, GivenMoney.fresh(), GivenMoney.ACCOUNT, GivenMoney.NAME, day, day)));
    }

    private static Cost bought(String net, String vat, String grant) {
        var gross = Money.of(net).plus(Money.of(vat));
        return new Cost(
                CostCategory.EQUIPMENT,
                "Zakup",
                BigDecimal.ONE,
                Money.of(net),
                Money.of(vat),
                Money.of(grant),
                Money.of(grant),
                gross.minus(Money.of(grant)),
                YearMonth.of(2026, 9),
                "Potrzebne.",
                "oferta",
                null,
                Condition.NEW);
    }

    private static GivenCase begun(Office office) {
        var given = new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .advisorDoes(StartApplication.class, StartApplication.Command::new);
        given.office().as(Cases.ADVISOR, pl.pomost.kernel.access.Role.ADVISOR);
        return given;
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
