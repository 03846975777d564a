package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.Assessments;
import pl.pomost.business.assessment.Assignments;
import pl.pomost.business.assessment.CardContent;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.DrawAssessors;
import pl.pomost.business.assessment.KeepScoreDraft;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.assessment.ReplaceAssessor;
import pl.pomost.business.assessment.Score;
import pl.pomost.business.card.CardCategory;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.card.MeritCards;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

class AssessmentOnStoresTest {

    @ParameterizedTest
    @EnumSource
    void shipsAFormWhoseRowsAddUpToTheHighestScore(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            office.inTransaction(() -> {
                var rules = office.the(Programmes.class).rules("POKL-7.2.2-2012/1");
                var form = office.the(MeritCards.class).of(rules.scores().meritCard());
                assertThat(form.categories())
                        .extracting(CardCategory::maxPoints)
                        .containsExactly(30, 15, 25, 20, 10);
                for (var category : form.categories()) {
                    assertThat(form.criteriaOf(category).stream()
                                    .mapToInt(CardCriterion::maxPoints)
                                    .sum())
                            .isEqualTo(category.maxPoints());
                }
                assertThat(form.criteria().stream()
                                .mapToInt(CardCriterion::maxPoints)
                                .sum())
                        .isEqualTo(rules.scores().max());
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsCardsAndDrawsTheConclusion(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office).opened().assessed("90000.00");

            assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
            office.inTransaction(() -> {
                var result = office.the(Committees.class).resultOf(given.file()).orElseThrow();
                assertThat(result.score()).isEqualByComparingTo("79.0");
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAndReplacesADraftUntilTheCardIsLocked(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office).opened().formallyAssessed();
            var first = new CardContent(List.of(Cards.score("PRODUCT", 3, null)), null, null, null);
            var second = new CardContent(
                    List.of(Cards.score("PRODUCT", 5, "Za mało."), new Score("MARKET", null, "Jeszcze nie wiem.")),
                    true,
                    Money.of("90000.00"),
                    "Pozycja 3 wątpliwa.");

            office.as("asesor1", Role.ASSESSOR);
            office.does(KeepScoreDraft.class, new KeepScoreDraft.Command(given.number(), first, 0));
            office.does(KeepScoreDraft.class, new KeepScoreDraft.Command(given.number(), second, 1));

            office.inTransaction(() -> {
                var kept = office.the(Assessments.class)
                        .takeDraft(given.number(), "asesor1")
                        .orElseThrow();
                assertThat(kept.revision()).isEqualTo(2);
                assertThat(kept.content().scores()).hasSize(2);
                assertThat(kept.content().recommendedAmount()).isEqualTo(Money.of("90000.00"));
                return null;
            });
            given.scored(Cards.recommending(80, "90000.00"), Cards.recommending(80, "90000.00"));
            office.inTransaction(() -> {
                assertThat(office.the(Assessments.class).takeDraft(given.number(), "asesor1"))
                        .isEmpty();
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAnEmptiedSeatToAnother(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office).opened().withCommittee();

            given.does(
                    "asesor1",
                    Role.ASSESSOR,
                    DeclareImpartiality.class,
                    ref -> new DeclareImpartiality.Command(ref, false, "Rodzina."));
            given.managerDoes(
                    ReplaceAssessor.class, ref -> new ReplaceAssessor.Command(ref, "asesor1", "asesor3", "Konflikt."));

            office.inTransaction(() -> {
                assertThat(office.the(Committees.class).of(given.file()).seated())
                        .containsExactly("asesor3", "asesor2");
                assertThat(office.the(Assignments.class).isAssigned(given.number(), "asesor1"))
                        .isFalse();
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void hearsTheThirdAssessorWhoIsDrawn(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office)
                    .opened()
                    .formallyAssessed()
                    .scored(Cards.recommending(82, "90000.00"), Cards.rejecting(50));
            given.managerDoes(DrawAssessors.class, DrawAssessors.Command::new);
            given.does(
                    Staff.THIRD_ASSESSOR,
                    Role.ASSESSOR,
                    DeclareImpartiality.class,
                    ref -> new DeclareImpartiality.Command(ref, true, null));
            given.does(
                    Staff.THIRD_ASSESSOR,
                    Role.ASSESSOR,
                    LockScoreCard.class,
                    ref -> new LockScoreCard.Command(ref, Cards.recommending(70, "90000.00")));

            assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
            office.inTransaction(() -> {
                var result = office.the(Committees.class).resultOf(given.file()).orElseThrow();
                assertThat(result.score()).isEqualByComparingTo("76.0");
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesSqlThatGoesRoundTheRules(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = new Cases(Office.on(store.entities())).opened().assessed("90000.00");
            var seat = "INSERT INTO assignment (id, case_number, account, seat_number, assigned_by, assigned_on)"
                    + " VALUES (900001, '" + given.number() + "', '%s', %s, '%s', DATE('2026-03-02'))";

            refuses(store, seat.formatted("asesor3", 1, "kierownik"));
            refuses(store, seat.formatted("asesor1", "NULL", "kierownik"));
            refuses(store, seat.formatted("asesor3", 3, "kierownik"));
            refuses(store, "UPDATE assignment SET panel = 'THIRD' WHERE account = 'asesor2'");
            store.sql("UPDATE assignment SET seat_number = NULL, removed_on = DATE('2026-03-02'), removed_because = 'x'"
                    + " WHERE account = 'asesor2'");
            refuses(store, seat.formatted(Cases.ADVISOR, 2, "kierownik"));
            refuses(store, seat.formatted("asesor3", 2, "asesor3"));
            assertThat(store.sql(seat.formatted("asesor3", 2, "kierownik"))).isEqualTo(1);
            refuses(store, "INSERT INTO case_advisor VALUES ('" + given.number() + "', 'asesor3')");
            refuses(store, "UPDATE assignment SET account = 'asesor4' WHERE account = 'asesor3'");
            refuses(store, "DELETE FROM assignment");
            for (var table :
                    List.of("impartiality_declaration", "formal_card", "formal_answer", "score_card", "score")) {
                refuses(store, "DELETE FROM " + table);
            }
            refuses(store, "UPDATE score SET points = 1");
            refuses(store, "UPDATE score_card SET recommended = TRUE");
            refuses(store, "UPDATE formal_answer SET met = TRUE");
            refuses(store, "INSERT INTO score (card_id, criterion, points) SELECT MIN(id), 'BONUS', 1 FROM score_card");
            assertThat(
                            store.sql(
                                    "INSERT INTO score_card (id, case_number, account, card, recommended, locked_on)"
                                            + " SELECT -1, case_number, 'asesor3', card, FALSE, locked_on FROM score_card WHERE account = 'asesor1'"))
                    .isEqualTo(1);
            var points = "INSERT INTO score (card_id, criterion, points) VALUES (-1, 'PRODUCT', %s)";
            refuses(store, points.formatted("5.5"));
            assertThat(store.sql(points.formatted("5.0"))).isEqualTo(1);
        }
    }

    private static void refuses(Store store, String statement) {
        assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
    }
}
