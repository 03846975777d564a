package pl.pomost.records.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.simulation.RulesSimulation.CaseLine;
import pl.pomost.records.simulation.RulesSimulation.Simulation;

/** The five cases of domain.md 6.5 under other rules: 250 000 zł, 380 000 zł are asked for, strict order holds. */
class FiveCasesSimulationTest {

    private final Office office = Office.onFakes();
    private final List<GivenCase> five = new ArrayList<>();

    @BeforeEach
    void assesses() {
        ((FakeProgrammes) office.the(Programmes.class))
                .withRule(
                        "ranking",
                        new RankingTerms(
                                true, Allocation.STRICT_ORDER, Share.of(70), Share.of(0), "III,IV", "UNEMPLOYED"));
        assessed(88, 89, 22, "100000.00");
        assessed(84, 84, 21, "60000.00");
        assessed(84, 84, 19, "100000.00");
        assessed(79, 80, 20, "40000.00");
        assessed(66, 66, 18, "80000.00");
    }

    /** STRICT: GR-01 and GR-02 get 160 000 zł, the three below the first that does not fit wait. */
    @Test
    void changesNobodyUnderTheSameOrder() {
        var found = simulated(Map.of(Setting.ALLOCATION, "STRICT_ORDER", Setting.SPENDING_DAYS, "90"));

        assertThat(before(found))
                .containsExactly(
                        "1 FUNDED 100000.00",
                        "2 FUNDED 60000.00",
                        "3 RESERVE 0.00",
                        "4 RESERVE 0.00",
                        "5 RESERVE 0.00");
        assertThat(after(found)).isEqualTo(before(found));
        assertThat(changed(found)).isEmpty();
        assertThat(found.budget()).isEqualTo(Money.of(250_000));
        assertThat(found.grantedBefore()).isEqualTo(Money.of(160_000));
        assertThat(found.grantedAfter()).isEqualTo(Money.of(160_000));
    }

    /** SKIP: GR-04 fits into what is left. */
    @Test
    void fundsTheFourthWhereWhatDoesNotFitIsSkipped() {
        var found = simulated(Map.of(Setting.ALLOCATION, "SKIP_AND_CONTINUE"));

        assertThat(after(found))
                .containsExactly(
                        "1 FUNDED 100000.00",
                        "2 FUNDED 60000.00",
                        "3 RESERVE 0.00",
                        "4 FUNDED 40000.00",
                        "5 RESERVE 0.00");
        assertThat(changed(found)).containsExactly(five.get(3).number());
        assertThat(found.settings())
                .extracting(ProgrammeOverview.DifferenceRow::setting)
                .containsExactly(Setting.ALLOCATION);
        assertThat(found.grantedAfter()).isEqualTo(Money.of(200_000));
    }

    /** ALLOW_PARTIAL: GR-03 is offered 90 000 zł, which is 90 % of what it asks for. */
    @Test
    void offersTheThirdWhatIsLeftWherePartsAreAllowed() {
        var found = simulated(Map.of(Setting.ALLOCATION, "ALLOW_PARTIAL"));

        assertThat(after(found))
                .containsExactly(
                        "1 FUNDED 100000.00",
                        "2 FUNDED 60000.00",
                        "3 OFFERED 90000.00",
                        "4 RESERVE 0.00",
                        "5 RESERVE 0.00");
        assertThat(changed(found)).containsExactly(five.get(2).number());
        assertThat(found.grantedAfter()).isEqualTo(Money.of(250_000));
        assertThat(changed(simulated(Map.of(Setting.ALLOCATION, "ALLOW_PARTIAL", Setting.PARTIAL_THRESHOLD, "91"))))
                .isEmpty();
    }

    /** 64 % in the categories but III turn GR-05 down, with the category and both figures. */
    @Test
    void turnsTheFifthDownBelowAHigherThresholdOfTheCategories() {
        var found = simulated(Map.of(Setting.CATEGORY_THRESHOLD, "70"));

        assertThat(changed(found)).containsExactly(five.get(4).number());
        var fifth = found.cases().get(4);
        assertThat(fifth.before().conclusion()).isEqualTo(Conclusion.POSITIVE);
        assertThat(fifth.before().against()).isEmpty();
        assertThat(fifth.after().conclusion()).isEqualTo(Conclusion.NEGATIVE);
        assertThat(fifth.after().score()).isEqualByComparingTo("66.0");
        assertThat(fifth.after().against()).extracting(Reason::rule).containsOnly("assessment.category-below");
        assertThat(fifth.after().against())
                .extracting(each -> each.figures().get("category"))
                .doesNotContain("III");
        assertThat(after(found).get(4)).isEqualTo("5 REJECTED 0.00");
    }

    /** GR-03 is better than GR-02 in category I: 100 000 zł for it leave 50 000, which is less than GR-02 asks for. */
    @Test
    void changesPlacesWhereAnotherCategoryBreaksTheTie() {
        var found = simulated(Map.of(Setting.TIE_BREAK_CATEGORIES, "I"));

        assertThat(after(found))
                .containsExactly(
                        "1 FUNDED 100000.00",
                        "3 RESERVE 0.00",
                        "2 FUNDED 100000.00",
                        "4 RESERVE 0.00",
                        "5 RESERVE 0.00");
        assertThat(changed(found))
                .containsExactly(five.get(1).number(), five.get(2).number());
    }

    private Simulation simulated(Map<Setting, String> changes) {
        var version = office.as("admin", Role.ADMINISTRATOR)
                .does(
                        AddRules.class,
                        new AddRules.Command("PROBA", FakeProgrammes.RULES, office.today(), changes, "Na próbę."))
                .subject();
        office.as(Staff.MANAGER, Role.MANAGER);
        return office.the(RulesSimulation.class).of(FakeProgrammes.EDITION, version);
    }

    private static List<String> before(Simulation found) {
        return found.cases().stream()
                .map(CaseLine::before)
                .map(FiveCasesSimulationTest::said)
                .toList();
    }

    private static List<String> after(Simulation found) {
        return found.cases().stream()
                .map(CaseLine::after)
                .map(FiveCasesSimulationTest::said)
                .toList();
    }

    private static String said(CaseSide side) {
        return side.place() + " " + side.outcome() + " " + side.granted();
    }

    /** Whose line says that it would be another thing. */
    private static List<CaseNumber> changed(Simulation found) {
        var changed = found.cases().stream()
                .filter(CaseLine::changes)
                .map(CaseLine::caseNumber)
                .toList();
        assertThat(found.changed()).isEqualTo(changed.size());
        return changed;
    }

    private void assessed(int first, int second, int third, String asked) {
        five.add(new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .submitted(asked)
                .formallyAssessed()
                .scored(Cards.with(first, third, asked), Cards.with(second, third, asked)));
    }
}
