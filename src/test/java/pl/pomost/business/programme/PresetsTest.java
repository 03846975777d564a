package pl.pomost.business.programme;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.basis.Basis;
import pl.pomost.given.DataBase;
import pl.pomost.given.Golden;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.money.Money;

/** The presets against golden/support-rules.json (domain.md 3.9) and the limits of domain.md 3.8. */
class PresetsTest {

    private static final String OF_2012 = "POKL-7.2.2-2012/1";
    private static final String UNIT_RATES = "FEDKP-8.22-UNIT-2024/1";

    /** What the tests switch on only where they are about it. */
    private static final Set<Setting> LONG_ROAD = EnumSet.of(
            Setting.REGISTRATION_PAPERS,
            Setting.RECRUITMENT_LIST_AFTER_CALL,
            Setting.DE_MINIMIS_REGIME,
            Setting.RANKING_ON,
            Setting.FINAL_LIST_FIRST,
            Setting.RECRUITMENT_REQUIRED,
            Setting.SECURITY_REGISTER_ON,
            Setting.DISADVANTAGED_REQUIRED);

    /** What only the presets say: acts, and interest in the sum of a note. */
    private static final Set<Setting> ACTS =
            EnumSet.of(Setting.AID_BASIS_GRANT, Setting.AID_BASIS_BRIDGING, Setting.SECURITY_NOTE_INTEREST);

    /** What the dossier calls otherwise. */
    private static final Map<String, Setting> NAMES = Map.ofEntries(
            entry("attendanceThresholdPct", Setting.ATTENDANCE_THRESHOLD),
            entry("scoreThresholdPct", Setting.SCORE_THRESHOLD),
            entry("categoryThresholdPct", Setting.CATEGORY_THRESHOLD),
            entry("divergencePctOfMax", Setting.DIVERGENCE),
            entry("integerPointsOnly", Setting.INTEGER_POINTS_ONLY),
            entry("divergenceOnOppositeVerdict", Setting.DIVERGENCE_ON_OPPOSITE),
            entry("lineDeviationPct", Setting.LINE_DEVIATION));

    @ParameterizedTest
    @EnumSource
    void carriesExactlyTheDefaultsOfTheDossier(DataBase kind) {
        try (var store = kind.fresh()) {
            carriesTheDefaults(Office.on(store.entities()));
        }
    }

    @Test
    void isWhatTheTestsStandOnToo() {
        var office = Office.onFakes();
        try (var store = DataBase.DERBY.fresh()) {
            var real = rules(Office.on(store.entities()), OF_2012);
            for (var setting : Setting.values()) {
                if (!LONG_ROAD.contains(setting) && !ACTS.contains(setting)) {
                    assertThat(setting.written(rules(office, OF_2012)))
                            .as(setting.word())
                            .isEqualTo(setting.written(real));
                }
            }
        }
    }

    /** domain.md 3.8, the limits that 3.9 does not repeat. */
    @ParameterizedTest
    @EnumSource
    void carriesTheLimits(Ground ground) {
        ground.office(office -> assertThat(Map.ofEntries(
                        entry(Setting.MAX_MEMBERS, "50"),
                        entry(Setting.BELOW_MINIMUM_MONTHS, "3"),
                        entry(Setting.LEGAL_EMPLOYS, "5"),
                        entry(Setting.LEGAL_EMPLOYS_MONTHS, "6"),
                        entry(Setting.DISADVANTAGED_SHARE, "50"),
                        entry(Setting.DISADVANTAGED_FEWEST, "2"),
                        entry(Setting.LATER_MEMBERS, "5"),
                        entry(Setting.LATER_MEMBERS_MONTHS, "12"),
                        entry(Setting.UNIT_RATES, "false")))
                .allSatisfy((setting, value) ->
                        assertThat(setting.written(rules(office, OF_2012))).isEqualTo(value)));
    }

    /** domain.md 3.8: the law of 2018 asks for three founders, the programme of 2021-2027 pays by unit rates. */
    @ParameterizedTest
    @EnumSource
    void paysTheLaterProgrammeByUnitRates(DataBase kind) {
        try (var store = kind.fresh()) {
            var later = rules(Office.on(store.entities()), UNIT_RATES);

            assertThat(later.unitRates()).isTrue();
            assertThat(later.reintegrationPercent()).isEqualTo(300);
            assertThat(later.group().minFoundersNatural()).isEqualTo(3);
            assertThat(later.monitoring().durabilityMonths()).isEqualTo(12);
        }
    }

    /** domain.md 3.1, 3.2 and 3.10: both presets are the whole programme, with the regulation of their years. */
    @ParameterizedTest
    @EnumSource
    void leavesNoChapterOfTheProgrammeOut(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            for (var version : new String[] {OF_2012, UNIT_RATES}) {
                var rules = rules(office, version);
                for (var setting : LONG_ROAD) {
                    if (setting != Setting.DE_MINIMIS_REGIME && setting != Setting.REGISTRATION_PAPERS) {
                        assertThat(setting.written(rules))
                                .as(version + " " + setting)
                                .isEqualTo("true");
                    }
                }
            }
            assertThat(rules(office, OF_2012).registrationPapers()).containsExactly(RegistrationPaper.values());
            assertThat(rules(office, OF_2012).aid().regime()).contains("1998/2006");
            assertThat(rules(office, UNIT_RATES).aid().regime()).contains("2023/2831");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEveryFigureWhatItRestsOn(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            for (var version : new String[] {OF_2012, "FEDKP-8.22-2024/1", UNIT_RATES}) {
                var rules = rules(office, version);
                var known = office.inTransaction(() -> office.the(Bases.class).of(rules.code()));
                assertThat(Setting.values())
                        .allSatisfy(setting -> assertThat(Basis.of(known, setting.name(), setting.written(rules)))
                                .as(version + " " + setting + " = " + setting.written(rules))
                                .isPresent());
            }
        }
    }

    private static void carriesTheDefaults(Office office) {
        var rules = rules(office, OF_2012);
        var dossier = Golden.json("support-rules.json");

        assertThat(rules.code()).isEqualTo(dossier.getString("code"));
        assertThat(rules.scores().max()).isEqualTo(dossier.getInt("scoreMax"));
        assertThat(rules.training().quarters()).isEqualTo(4 * dossier.getInt("trainingHours"));
        dossier.forEach((name, value) -> {
            if (!name.matches("code|scoreMax|trainingHours")) {
                assertThat(setting(name).written(rules)).as(name).isEqualTo(written(setting(name), value));
            }
        });
    }

    private static Setting setting(String name) {
        return NAMES.containsKey(name)
                ? NAMES.get(name)
                : java.util.Arrays.stream(Setting.values())
                        .filter(each -> each.word().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no setting is called " + name));
    }

    private static String written(Setting setting, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonArray many) {
            return many.stream().map(Object::toString).collect(Collectors.joining(","));
        }
        if (value == JsonValue.NULL) {
            return "";
        }
        return setting.form() == SettingForm.AMOUNT ? Money.of(value.toString()).toString() : value.toString();
    }

    private static SupportRules rules(Office office, String version) {
        return office.inTransaction(() -> office.the(Programmes.class).rules(version));
    }
}
