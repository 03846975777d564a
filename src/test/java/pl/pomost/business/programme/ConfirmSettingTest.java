package pl.pomost.business.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.basis.Mark;
import pl.pomost.given.DataBase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.lookup.ProgrammeOverview.SettingRow;

class ConfirmSettingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String BASE = "POKL-7.2.2-2012/1";

    @ParameterizedTest
    @EnumSource
    void takesTheMarkOffAConventionThatWasCompared(Ground ground) {
        ground.office(office -> {
            assertThat(row(office, BASE, Setting.SPENDING_DAYS))
                    .extracting(SettingRow::mark, SettingRow::toBeConfirmed)
                    .containsExactly(Mark.CONVENTION, true);

            confirm(office, BASE, Setting.SPENDING_DAYS);

            assertThat(row(office, BASE, Setting.SPENDING_DAYS))
                    .isEqualTo(new SettingRow(
                            Setting.SPENDING_DAYS, "60", Mark.CONFIRMED, "Regulamin, § 12.", false, TODAY));
            assertThat(row(office, BASE, Setting.SETTLEMENT_DAYS).toBeConfirmed())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void goesWithTheValueAndNotWithTheVersion(Ground ground) {
        ground.office(office -> {
            confirm(office, BASE, Setting.SPENDING_DAYS);
            var same = added(office, Map.of(Setting.MERIT_DAYS, "20"));
            var other = added(office, Map.of(Setting.SPENDING_DAYS, "90"));

            assertThat(row(office, same, Setting.SPENDING_DAYS).mark()).isEqualTo(Mark.CONFIRMED);
            assertThat(row(office, same, Setting.MERIT_DAYS))
                    .extracting(SettingRow::mark, SettingRow::source)
                    .containsExactly(Mark.OPERATOR, "Uchwała zarządu.");
            assertThat(row(office, other, Setting.SPENDING_DAYS).mark()).isEqualTo(Mark.OPERATOR);
        });
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsConfirmedOrNotYet(Ground ground) {
        ground.office(office -> {
            confirm(office, BASE, Setting.TRANCHES);

            assertThat(refused(office, new ConfirmSetting.Command(BASE, Setting.TRANCHES, "Znowu.", TODAY)))
                    .containsExactly("rules.confirmed-before");
            assertThat(refused(office, new ConfirmSetting.Command(BASE, Setting.MERIT_DAYS, " ", TODAY.plusDays(1))))
                    .containsExactlyInAnyOrder("required", "in-future");
            assertThat(office.refusalOf(
                            ConfirmSetting.class,
                            new ConfirmSetting.Command("NIE-MA/1", Setting.MERIT_DAYS, "Regulamin.", TODAY)))
                    .isNotNull();
        });
    }

    /** The mark of every figure that the program ships is a line of the data, not a guess of the code. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAKES")
    void everyFigureThatComesWithTheProgramSaysWhatItRestsOn(Ground ground) {
        ground.office(office -> {
            var overview = office.the(ProgrammeOverview.class);
            var unstated = office.inTransaction(() -> overview.versions().stream()
                    .flatMap(version -> overview.sheet(version.version()).settings().stream()
                            .filter(row ->
                                    row.mark() == Mark.UNSTATED || row.source().isBlank())
                            .map(row -> version.version() + " " + row.setting() + " = " + row.value()))
                    .toList());
            assertThat(unstated)
                    .as(
                            "add a line to setting_basis in your migration (domain.md: [F] FOUND, [K] KNOWLEDGE, [C] CONVENTION)")
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void standsAgainstSql(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            for (var cheat : List.of(
                    "UPDATE setting_basis SET mark = 'FOUND' WHERE mark = 'CONVENTION'",
                    "DELETE FROM setting_basis",
                    "UPDATE reference_entry SET mark = 'FOUND' WHERE mark = 'KNOWLEDGE'")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
        }
    }

    private static void confirm(Office office, String version, Setting setting) {
        admin(office)
                .does(ConfirmSetting.class, new ConfirmSetting.Command(version, setting, "Regulamin, § 12.", TODAY));
    }

    private static List<String> refused(Office office, ConfirmSetting.Command command) {
        return admin(office).refusalOf(ConfirmSetting.class, command).verdict().reasons().stream()
                .map(Reason::rule)
                .toList();
    }

    private static String added(Office office, Map<Setting, String> changes) {
        return admin(office)
                .does(AddRules.class, new AddRules.Command("POKL-7.2.2-2012", BASE, TODAY, changes, "Uchwała zarządu."))
                .subject();
    }

    private static SettingRow row(Office office, String version, Setting setting) {
        return office.inTransaction(() -> office.the(ProgrammeOverview.class).sheet(version)).settings().stream()
                .filter(row -> row.setting() == setting)
                .findFirst()
                .orElseThrow();
    }

    private static Office admin(Office office) {
        return office.on(TODAY).as("admin", Role.ADMINISTRATOR);
    }
}
