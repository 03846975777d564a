package pl.pomost.records.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

/** Domain, 2 (A1) and 3.2 (g9): the group gets the cards with reasons, and no name of an assessor before the decision. */
class AssessmentLetterTest {

    @ParameterizedTest
    @EnumSource
    void isNotThereWhileACardIsMissing(Ground ground) {
        ground.office(office -> {
            var given = new Cases(office.on(LocalDate.of(2026, 3, 2))).opened().formallyAssessed();
            given.does(
                    Staff.FIRST_ASSESSOR,
                    Role.ASSESSOR,
                    LockScoreCard.class,
                    ref -> new LockScoreCard.Command(ref, Cards.recommending(82, "90000.00")));
            assertThatThrownBy(() -> letter(office, given.number())).isInstanceOf(Refusal.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void namesTheAssessorsOnlyAfterTheDecision(Ground ground) {
        ground.office(office -> {
            var given = new Cases(office.on(LocalDate.of(2026, 3, 2))).opened().assessed("90000.00");

            var before = letter(office, given.number());
            assertThat(before.named()).isFalse();
            assertThat(before.cards()).hasSize(2).allSatisfy(card -> assertThat(card.assessor())
                    .isNull());
            assertThat(before.cards())
                    .extracting(AssessmentLetter.LetterCard::total)
                    .containsExactly(BigDecimal.valueOf(82), BigDecimal.valueOf(76));
            assertThat(before.cards().get(0).reasonFor("PRODUCT")).isNotBlank();
            assertThat(before.result().score()).isEqualByComparingTo("79.0");
            assertThat(before.card()).isEqualTo("PES-100/1");

            given.letterTermOver().approvedFor("90000.00");
            var after = letter(office, given.number());
            assertThat(after.named()).isTrue();
            assertThat(after.cards())
                    .allSatisfy(card -> assertThat(card.assessor()).isNotBlank());
        });
    }

    private static AssessmentLetter.Letter letter(Office office, CaseNumber number) {
        office.as(Staff.MANAGER, Role.MANAGER);
        return office.inTransaction(() -> office.the(AssessmentLetter.class).of(number));
    }
}
