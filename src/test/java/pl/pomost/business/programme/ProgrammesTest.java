package pl.pomost.business.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.plan.ChangeLastDay;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class ProgrammesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void givesNewCasesTheNewRulesAndLeavesOpenOnesTheirs(Ground ground) {
        ground.office(office -> {
            var cases = new Cases(office.on(START));
            var before = cases.opened();

            var version = Rules.changed(office, Setting.SPENDING_DAYS, "90");
            var after = cases.opened();

            assertThat(version).endsWith("/2").startsWith(code(before.file().rulesVersion()));
            assertThat(after.file().rulesVersion()).isEqualTo(version);
            assertThat(before.file().rulesVersion()).isNotEqualTo(version);
            assertThat(rules(office, version).stages().spendingDays()).isEqualTo(90);
            assertThat(rules(office, before.file().rulesVersion()).stages().spendingDays())
                    .isEqualTo(60);
            for (var setting : Setting.values()) {
                if (setting != Setting.SPENDING_DAYS) {
                    assertThat(setting.written(rules(office, version)))
                            .as(setting.word())
                            .isEqualTo(
                                    setting.written(rules(office, before.file().rulesVersion())));
                }
            }
        });
    }

    @Test
    void givesNewCasesTheRulesOfALaterDayFromThatDayOn() {
        var office = Office.onFakes().on(START);
        var cases = new Cases(office);
        var old = cases.opened();
        var present = old.file().rulesVersion();
        var from = START.plusDays(10);
        var version = admin(office)
                .does(
                        AddRules.class,
                        new AddRules.Command("PROBA", present, from, Map.of(Setting.SPENDING_DAYS, "90"), "Uchwała."))
                .subject();
        var edition = old.file().editionCode();

        office.does(ChangeEditionRules.class, new ChangeEditionRules.Command(edition, version, from));

        assertThat(office.facts().last().after().values())
                .containsEntry("validFrom", from.toString())
                .containsEntry("rulesVersion", version);
        office.on(from.minusDays(1));
        var dayBefore = cases.opened();
        assertThat(dayBefore.file().rulesVersion()).isEqualTo(present);
        office.on(from);
        var sameDay = cases.opened();
        assertThat(sameDay.file().rulesVersion()).isEqualTo(version);
        office.on(from.plusDays(30));
        assertThat(List.of(old, dayBefore, sameDay))
                .extracting(each -> each.file().rulesVersion())
                .containsExactly(present, present, version);
        assertThat(rules(office, old.file().rulesVersion()).stages().spendingDays())
                .isEqualTo(60);
    }

    @Test
    void refusesRulesForThePastBeforeTheyAreInForceOrThatHoldAlready() {
        var office = Office.onFakes().on(START);
        var edition = office.the(Programmes.class).editions().get(0);
        var present = office.the(Programmes.class).rulesOf(edition, START);
        var from = START.plusDays(10);
        var version = admin(office)
                .does(
                        AddRules.class,
                        new AddRules.Command("PROBA", present, from, Map.of(Setting.SPENDING_DAYS, "90"), "Uchwała."))
                .subject();

        var past = changing(office, edition, version, START.minusDays(1));
        assertThat(past).extracting(Reason::rule).containsExactly("edition.past", "edition.rules-later");
        assertThat(past.get(0).figures()).containsEntry("today", START);
        assertThat(past.get(1).figures()).containsEntry("from", from);
        assertThat(changing(office, edition, version, from.minusDays(1)))
                .extracting(Reason::rule)
                .containsExactly("edition.rules-later");
        var same = changing(office, edition, present, START);
        assertThat(same).extracting(Reason::rule).containsExactly("edition.rules-same");
        assertThat(same.get(0).figures()).containsEntry("version", present);
        office.does(ChangeEditionRules.class, new ChangeEditionRules.Command(edition.code(), version, from));
        assertThat(changing(office, edition, version, from))
                .extracting(Reason::rule)
                .containsExactly("edition.rules-same");
    }

    private static List<Reason> changing(Office office, Edition edition, String version, LocalDate from) {
        return refusal(office, ChangeEditionRules.class, new ChangeEditionRules.Command(edition.code(), version, from));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryKindOfSetting(Ground ground) {
        ground.office(office -> {
            var changes = Map.ofEntries(
                    Map.entry(Setting.GRANT_PER_PERSON, "23050.50"),
                    Map.entry(Setting.PERSONS_COUNTED_LEGAL, "FOUNDING_MEMBERS"),
                    Map.entry(Setting.DIVERGENCE, "12.5"),
                    Map.entry(Setting.DIVERGENCE_ON_OPPOSITE, "false"),
                    Map.entry(Setting.TRANCHES, "50,30,20"),
                    Map.entry(Setting.BRIDGING_OPERATOR_CAP, "1000.00"),
                    Map.entry(Setting.INTEREST_KIND, "STATUTORY"),
                    Map.entry(Setting.INTEREST_ROUNDING, "GROSZ"),
                    Map.entry(Setting.INTEREST_FREE_UP_TO, "8.70"));
            var version = added(office, changes);

            changes.forEach((setting, text) ->
                    assertThat(setting.written(rules(office, version))).isEqualTo(text));

            var without = added(office, Map.of(Setting.BRIDGING_OPERATOR_CAP, ""), version);
            assertThat(rules(office, without).bridging().operatorCap()).isNull();
            assertThat(rules(office, without).interest().freeUpTo()).contains(Money.of("8.70"));
        });
    }

    @Test
    void refusesValuesThatNoSettingHas() {
        var office = Office.onFakes();
        var changes = Map.of(
                Setting.GRANT_PER_PERSON, "-1",
                Setting.ATTENDANCE_THRESHOLD, "101",
                Setting.TRANCHES, "80,30",
                Setting.MERIT_DAYS, "0",
                Setting.DIVERGENCE_ON_OPPOSITE, "maybe",
                Setting.INTEREST_KIND, "USURY",
                Setting.BRIDGING_BASIC_MONTHS, "");

        assertThat(refused(office, changes))
                .hasSameSizeAs(changes.keySet())
                .extracting(Reason::field)
                .containsExactlyInAnyOrderElementsOf(
                        changes.keySet().stream().map(Enum::name).toList());
        assertThat(refused(office, Map.of(Setting.BRIDGING_TOTAL_MONTHS, "3", Setting.GRANT_PER_COOPERATIVE, "1.00")))
                .extracting(Reason::rule)
                .containsExactlyInAnyOrder("rules.months", "rules.grants");
    }

    @ParameterizedTest
    @EnumSource
    void opensAnEditionWithItsOwnBudgets(Ground ground) {
        ground.office(office -> {
            var known = office.inTransaction(
                    () -> office.the(Programmes.class).editions().get(0));
            admin(office).does(AddProject.class, new AddProject.Command("NOWY", "Nowy projekt", "FEDKP_8_22"));
            office.does(AddEdition.class, edition("NOWY-1", "NOWY", known.rulesVersion()));

            assertThat(office.inTransaction(
                            () -> office.the(Programmes.class).budget("NOWY-1", Budget.Purpose.BRIDGING)))
                    .extracting(Budget::amount, Budget::committed)
                    .containsExactly(Money.of("48000.00"), Money.ZERO);
            var kept = office.inTransaction(() -> office.the(Programmes.class).edition("NOWY-1"));
            assertThat(kept.applicationsUntil()).contains(LocalDate.of(2028, 3, 31));
            assertThat(kept.takesApplicationsOn(LocalDate.of(2028, 3, 31))).isTrue();
            assertThat(kept.takesApplicationsOn(LocalDate.of(2028, 4, 1))).isFalse();
            assertThat(refusal(office, AddEdition.class, edition("NOWY-1", "NIE-MA", known.rulesVersion())))
                    .extracting(Reason::rule)
                    .containsExactlyInAnyOrder("edition.twice", "edition.no-project");
            assertThat(refusal(office, AddProject.class, new AddProject.Command("NOWY", "Znowu", "X")))
                    .extracting(Reason::rule)
                    .containsExactly("project.twice");
        });
    }

    @ParameterizedTest
    @EnumSource
    void raisesABudgetAndNeverLowersItBelowWhatIsPromised(Ground ground) {
        ground.office(office -> {
            var given = new Cases(office).opened().approvedAtOnceFor("90000.00");
            var edition = given.file().editionCode();
            admin(office);

            office.does(ChangeBudget.class, budget(edition, "90000.00"));
            assertThat(refusal(office, ChangeBudget.class, budget(edition, "89999.99")))
                    .extracting(Reason::rule)
                    .containsExactly("budget.below-committed");
            office.does(ChangeBudget.class, budget(edition, "100000.00"));

            assertThat(office.inTransaction(() -> office.the(Programmes.class).budget(edition, Budget.Purpose.GRANTS))
                            .left())
                    .isEqualTo(Money.of("10000.00"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void movesTheLastDayOfApplicationsButNotBeforeOneThatWasHandedIn(Ground ground) {
        ground.office(office -> {
            var given = new Cases(office).opened().submitted();
            var code = given.file().editionCode();
            var end = at(office, code).openUntil();
            assertThat(end).isAfter(office.today());
            admin(office).does(ChangeLastDay.class, lastDay(code, 1, end.plusDays(9)));
            assertThat(at(office, code).applicationsUntil()).contains(end.plusDays(9));
            assertThat(office.refusalOf(ChangeLastDay.class, lastDay(code, 1, null))
                            .kind())
                    .isEqualTo(Refusal.Kind.STALE);
            assertThat(refusal(
                            office,
                            ChangeLastDay.class,
                            lastDay(code, at(office, code).version(), end.plusDays(9))))
                    .extracting(Reason::rule)
                    .containsExactly("edition.applications-same");
            assertThat(refusal(
                            office,
                            ChangeLastDay.class,
                            lastDay(
                                    code,
                                    at(office, code).version(),
                                    office.today().minusDays(1))))
                    .extracting(Reason::rule)
                    .containsExactly("edition.applications-early", "edition.handed-in-later");
            assertThat(refusal(
                            office,
                            ChangeLastDay.class,
                            new ChangeLastDay.Command(code, at(office, code).version(), end, " ")))
                    .extracting(Reason::field)
                    .containsExactly("reason");
            office.does(ChangeLastDay.class, lastDay(code, at(office, code).version(), null));
            assertThat(at(office, code).applicationsUntil()).isEmpty();
        });
    }

    /** The call is over: the last day may be one that has passed, with what was handed in until then. */
    @ParameterizedTest
    @EnumSource
    void takesALastDayThatHasPassed(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office).opened().submitted();
            var code = given.file().editionCode();
            var handedIn = office.today();
            store.sql("UPDATE edition SET open_until = DATE('" + handedIn.minusDays(1) + "') WHERE code = '" + code
                    + "'");
            office.on(handedIn.plusDays(5));

            var refused = refusal(admin(office), ChangeLastDay.class, lastDay(code, 1, handedIn.minusDays(1)));
            assertThat(refused).extracting(Reason::rule).containsExactly("edition.handed-in-later");
            assertThat(refused.get(0).figures())
                    .containsEntry("count", 1)
                    .containsEntry("last", handedIn)
                    .containsEntry("cases", List.of(given.number()));
            office.does(ChangeLastDay.class, lastDay(code, 1, handedIn));
            assertThat(at(office, code).takesApplicationsOn(office.today())).isFalse();
        }
    }

    private static Edition at(Office office, String code) {
        return office.inTransaction(() -> office.the(Programmes.class).edition(code));
    }

    private static ChangeLastDay.Command lastDay(String edition, long version, LocalDate until) {
        return new ChangeLastDay.Command(edition, version, until, "Przerwa.");
    }

    @ParameterizedTest
    @EnumSource
    void standsAgainstSql(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            new Cases(office).opened().submitted().approvedAtOnceFor("90000.00");
            Rules.changed(office, Setting.MERIT_DAYS, "20");
            var edition = office.inTransaction(
                    () -> office.the(Programmes.class).editions().get(0).code());
            office.does(ChangeBudget.class, budget(edition, "100000.00"));

            for (var cheat : List.of(
                    "UPDATE support_rules SET merit_days = 21 WHERE version LIKE '%/2'",
                    "DELETE FROM support_rules WHERE version LIKE 'POKL%'",
                    "UPDATE edition_rules SET valid_from = DATE('2030-01-01')",
                    "DELETE FROM edition_rules",
                    "UPDATE edition SET rules_version = 'POKL-7.2.2-2012/1'",
                    "UPDATE edition SET open_until = DATE('2026-01-01'), applications_until = DATE('2026-01-02')",
                    "UPDATE budget SET amount = 200000 WHERE purpose = 'GRANTS'",
                    "UPDATE budget_change SET amount = 200000",
                    "DELETE FROM budget_change")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void namesEverySettingOnce() {
        assertThat(Arrays.stream(Setting.values()).map(Setting::word))
                .doesNotHaveDuplicates()
                .contains("grantPerPerson", "interestFreeUpTo");
    }

    private static String code(String version) {
        return version.substring(0, version.lastIndexOf('/'));
    }

    private static Office admin(Office office) {
        return office.as("admin", Role.ADMINISTRATOR);
    }

    private static SupportRules rules(Office office, String version) {
        return office.inTransaction(() -> office.the(Programmes.class).rules(version));
    }

    private static String added(Office office, Map<Setting, String> changes) {
        var base = office.inTransaction(
                () -> office.the(Programmes.class).editions().get(0).rulesVersion());
        return added(office, changes, base);
    }

    private static String added(Office office, Map<Setting, String> changes, String base) {
        return admin(office)
                .does(AddRules.class, new AddRules.Command("PROBA", base, START, changes, "Uchwała zarządu."))
                .subject();
    }

    private static List<Reason> refused(Office office, Map<Setting, String> changes) {
        var base = office.the(Programmes.class).editions().get(0).rulesVersion();
        return refusal(admin(office), AddRules.class, new AddRules.Command("PROBA", base, START, changes, "Próba."));
    }

    private static List<Reason> refusal(Office office, Class<?> useCase, Object command) {
        var refusal = office.refusalOf(useCase, command);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.verdict().reasons();
    }

    private static AddEdition.Command edition(String code, String project, String rules) {
        return new AddEdition.Command(
                code,
                project,
                "Nowa edycja",
                rules,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31),
                LocalDate.of(2028, 3, 31),
                Money.of("100000.00"),
                Money.of("48000.00"));
    }

    private static ChangeBudget.Command budget(String edition, String amount) {
        return new ChangeBudget.Command(edition, Budget.Purpose.GRANTS, Money.of(amount), "Aneks nr 1.");
    }
}
