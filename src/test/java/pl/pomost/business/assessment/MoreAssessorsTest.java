package pl.pomost.business.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeMeritCards;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Reason;

/** Where the rules want more than two assessors of a case. */
class MoreAssessorsTest {

    private static final List<String> THREE =
            List.of(Staff.FIRST_ASSESSOR, Staff.SECOND_ASSESSOR, Staff.THIRD_ASSESSOR);

    private final FakeProgrammes programmes = new FakeProgrammes();
    private final MeritCard form = new FakeMeritCards().of(FakeMeritCards.CODE);

    @ParameterizedTest
    @EnumSource
    void seatsHearsAndCountsAsManyAsTheRulesWant(Ground ground) {
        ground.office(office -> {
            Staff.hiredIn(office);
            Rules.changed(office, Setting.ASSESSORS, "3");
            var given = new Cases(office).opened().submitted();

            assertThat(given.refusalOf(Staff.MANAGER, Role.MANAGER, OpenAssessment.class, seats("asesor1", "asesor2"))
                            .verdict()
                            .reasons())
                    .extracting(Reason::rule, reason -> reason.figures().get("needed"))
                    .containsExactly(tuple("assessor.as-many", 3));
            assertThat(given.refusalOf(
                                    Staff.MANAGER,
                                    Role.MANAGER,
                                    OpenAssessment.class,
                                    seats("asesor1", "asesor2", "asesor1"))
                            .verdict()
                            .reasons())
                    .extracting(Reason::field)
                    .containsExactly("assessors.3");

            given.managerDoes(DrawAssessors.class, DrawAssessors.Command::new);
            assertThat(seated(office, given.number())).containsExactlyInAnyOrderElementsOf(THREE);
            eachDoes(office, given, DeclareImpartiality.class, ref -> new DeclareImpartiality.Command(ref, true, null));
            eachDoes(office, given, RecordFormalCard.class, ref -> new RecordFormalCard.Command(ref, Cards.formal()));
            assertThat(given.stage()).isEqualTo(Stage.MERIT_ASSESSMENT);

            score(given, "asesor1", 82);
            score(given, "asesor2", 76);
            assertThat(result(office, given)).isEmpty();
            score(given, "asesor3", 75);
            var result = result(office, given).orElseThrow();
            assertThat(result.score()).isEqualByComparingTo("77.7"); // 233 : 3 = 77.67
            assertThat(result.counted())
                    .hasSize(3)
                    .extracting(BigDecimal::intValueExact)
                    .contains(82, 76, 75);
        });
    }

    /** The mean of all; three cards of 59.666… are kept as 59.7, of 59.95 there are none in whole points of three. */
    @ParameterizedTest
    @CsvSource({
        "72 61 70, 67.7, POSITIVE",
        "60 60 60, 60.0, POSITIVE",
        "70 68 69 71, 69.5, POSITIVE",
        "90 80 60, 76.7, DIVERGENT",
        "89 80 60, 76.3, POSITIVE",
        "62 61 58, 60.3, DIVERGENT",
        "59 58 57, 58.0, NEGATIVE"
    })
    void meansAllCards(String points, String score, Conclusion conclusion) {
        var result = AssessmentPolicy.conclude(form, programmes.rules(FakeProgrammes.RULES), cards(points));

        assertThat(result.score()).isEqualByComparingTo(score);
        assertThat(result.conclusion()).isEqualTo(conclusion);
    }

    @ParameterizedTest
    @CsvSource({
        "90 80 60, 75, 75 80 90, 81.7", // 60 and 90 lie equally far: the lower one is left out
        "90 80 50, 75, 75 80 90, 81.7",
        "95 64 62, 63, 63 64 62, 63.0",
        "61 64 95 62, 63, 63 64 62 61, 62.5",
        "90 60, 75, 75 90, 82.5"
    })
    void leavesOutTheCardFarthestFromTheFurtherOne(String first, int further, String counted, String score) {
        var result = AssessmentPolicy.conclude(
                form, programmes.rules(FakeProgrammes.RULES), cards(first), card("asesor9", further));

        assertThat(result.counted()).extracting(BigDecimal::intValueExact).containsExactlyElementsOf(numbers(counted));
        assertThat(result.score()).isEqualByComparingTo(score);
        assertThat(result.further()).isEqualByComparingTo(BigDecimal.valueOf(further));
    }

    @Test
    void keepsTheMeanOfAnAppealOfThreeFinalHoweverFarTheyLieApart() {
        var result = AssessmentPolicy.reassess(form, programmes.rules(FakeProgrammes.RULES), cards("100 90 20"));

        assertThat(result.score()).isEqualByComparingTo("70.0");
        assertThat(result.conclusion()).isNotEqualTo(Conclusion.DIVERGENT);
    }

    private List<ScoreCard> cards(String points) {
        return numbers(points).stream().map(each -> card("asesor" + each, each)).toList();
    }

    private static List<Integer> numbers(String written) {
        return Arrays.stream(written.split(" ")).map(Integer::valueOf).toList();
    }

    private ScoreCard card(String account, int total) {
        var content = total >= 60 ? Cards.recommending(total, "90000.00") : Cards.rejecting(total);
        return new ScoreCard(new CaseNumber("GR-2026-0001"), account, form.code(), content, LocalDate.of(2026, 3, 2));
    }

    private static Optional<AssessmentResult> result(Office office, GivenCase given) {
        return office.inTransaction(() -> office.the(Committees.class).resultOf(given.file()));
    }

    private static List<String> seated(Office office, CaseNumber number) {
        return office.inTransaction(() -> office.the(Committees.class)
                .of(office.the(CaseFiles.class).look(number))
                .seated());
    }

    private static Function<CaseRef, Object> seats(String... accounts) {
        return ref -> new OpenAssessment.Command(ref, List.of(accounts));
    }

    private static void eachDoes(Office office, GivenCase given, Class<?> useCase, Function<CaseRef, Object> command) {
        THREE.forEach(account -> given.does(account, Role.ASSESSOR, useCase, command));
    }

    private static void score(GivenCase given, String account, int points) {
        given.does(
                account,
                Role.ASSESSOR,
                LockScoreCard.class,
                ref -> new LockScoreCard.Command(ref, Cards.recommending(points, "90000.00")));
    }
}
