package pl.pomost.records.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.simulation.RulesSimulation.CaseLine;
import pl.pomost.records.simulation.RulesSimulation.Simulation;

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
