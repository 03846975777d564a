package pl.pomost.records.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.business.work.WorkState;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.simulation.RulesSimulation.CaseLine;
import pl.pomost.records.simulation.RulesSimulation.Simulation;
import pl.pomost.records.work.WorkRegister;

class RulesSimulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** 82 and 76 points: 79.0; a threshold of 83 % turns the case down, and nothing is written. */
    @ParameterizedTest
    @EnumSource
    void saysWhoWouldFallBelowAHigherThreshold(Ground ground) {
        ground.office(office -> {
            var given = assessed(office);
            var stage = given.stage();
            var version = given.file().version();

            var found = simulated(office, given, Map.of(Setting.SCORE_THRESHOLD, "83"));

            assertThat(found.changed()).isEqualTo(1);
            assertThat(found.settings()).extracting(row -> row.setting()).containsExactly(Setting.SCORE_THRESHOLD);
            var line = only(found, given);
            assertThat(line.before())
                    .extracting(CaseSide::conclusion, CaseSide::outcome, CaseSide::granted)
                    .containsExactly(Conclusion.POSITIVE, Outcome.FUNDED, Money.of(100_000));
            assertThat(line.after())
                    .extracting(CaseSide::conclusion, CaseSide::outcome, CaseSide::granted)
                    .containsExactly(Conclusion.NEGATIVE, Outcome.REJECTED, Money.ZERO);
            assertThat(line.after().score()).isEqualByComparingTo("79.0");
            assertThat(line.after().threshold()).isEqualByComparingTo("83");
            assertThat(line.after().against()).isNotEmpty();
            assertThat(given.stage()).isEqualTo(stage);
            assertThat(given.file().version()).isEqualTo(version);
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysWhoWouldNoLongerBeEligibleAndByWhichRule(Ground ground) {
        ground.office(office -> {
            var given = assessed(office);

            var found = simulated(
                    office, given, Map.of(Setting.MIN_FOUNDERS_NATURAL, "6", Setting.GRANT_PER_PERSON, "19000.00"));

            var line = only(found, given);
            assertThat(line.before().eligible()).isTrue();
            assertThat(line.after().eligible()).isFalse();
            assertThat(line.after().place()).isNull();
            assertThat(line.after().amount()).isEqualTo(Money.of(95_000));
            assertThat(line.after().against())
                    .extracting(Reason::rule)
                    .contains("group.too-few-members", "plan.over-persons");
            assertThat(found.grantedAfter()).isEqualTo(Money.ZERO);
        });
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingUnderTheSameFigures(Ground ground) {
        ground.office(office -> {
            var given = assessed(office);

            var found = simulated(office, given, Map.of(Setting.SPENDING_DAYS, "90"));

            assertThat(found.changed()).isZero();
            assertThat(only(found, given).after()).isEqualTo(only(found, given).before());
        });
    }

    @ParameterizedTest
    @EnumSource
    void holdsMoneyBackAsTheOtherRulesSay(Ground ground) {
        ground.office(office -> {
            var given = assessed(office);

            var found = simulated(office, given, Map.of(Setting.APPEAL_RESERVE, "100"));

            assertThat(found.heldAfter()).isEqualTo(found.budget());
            assertThat(only(found, given).after().outcome()).isEqualTo(Outcome.RESERVE);
        });
    }

    private static GivenCase assessed(Office office) {
        return new Cases(office.on(DAY))
                .opened()
                .formallyAssessed()
                .scored(Cards.recommending(82, "100000.00"), Cards.recommending(76, "100000.00"));
    }

    /** In the background it finds the same; what stands against each case is kept, the whole for as long as the process lives. */
    @ParameterizedTest
    @EnumSource
    void findsTheSameInTheBackgroundForWhoeverBeganIt(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = assessed(office);
            var edition = given.file().editionCode();
            var found = simulated(office, given, Map.of(Setting.MIN_FOUNDERS_NATURAL, "6"));

            var work =
                    office.inTransaction(() -> office.the(SimulationWork.class).begin(edition, found.other(), "klucz"));

            assertThat(office.inTransaction(
                            () -> office.the(SimulationWork.class).result(work)))
                    .contains(found);
            assertThat(office.inTransaction(
                            () -> office.the(SimulationWork.class).work(work)))
                    .satisfies(line -> {
                        assertThat(line.state()).isEqualTo(WorkState.DONE);
                        assertThat(line.total()).isEqualTo(1);
                        assertThat(line.refused()).isEqualTo(1);
                        assertThat(line.href())
                                .isEqualTo(
                                        "simulation?edition=" + edition + "&rules=" + found.other() + "&work=" + work);
                    });
            assertThat(office.inTransaction(() -> office.the(WorkRegister.class).rows(work, false, 0, 10)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.key()).isEqualTo(given.number().text());
                        assertThat(row.reasons())
                                .isEqualTo(found.cases().get(0).after().against());
                    });
            assertThat(office.inTransaction(
                            () -> office.the(SimulationWork.class).begin(edition, found.other(), "klucz")))
                    .isEqualTo(work);
            office.as("kierownik2", Role.MANAGER);
            assertThatThrownBy(() -> office.inTransaction(
                            () -> office.the(SimulationWork.class).result(work)))
                    .isInstanceOf(Refusal.class);
            var restarted = Office.on(store.entities()).as("kierownik", Role.MANAGER);
            assertThat(restarted.inTransaction(
                            () -> restarted.the(SimulationWork.class).result(work)))
                    .isEmpty();
        }
    }

    private static CaseLine only(Simulation found, GivenCase given) {
        assertThat(found.cases()).extracting(CaseLine::caseNumber).containsExactly(given.number());
        return found.cases().get(0);
    }

    private static Simulation simulated(Office office, GivenCase given, Map<Setting, String> changes) {
        var edition = given.file().editionCode();
        var present = office.inTransaction(() -> office.the(Programmes.class)
                .rulesOf(office.the(Programmes.class).edition(edition), office.today()));
        var version = office.as("admin", Role.ADMINISTRATOR)
                .does(AddRules.class, new AddRules.Command("PROBA", present, DAY, changes, "Na próbę."))
                .subject();
        return office.as("kierownik", Role.MANAGER)
                .inTransaction(() -> office.the(RulesSimulation.class).of(edition, version));
    }
}
