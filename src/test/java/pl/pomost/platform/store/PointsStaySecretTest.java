package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.CardContent;
import pl.pomost.business.assessment.KeepScoreDraft;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.AssessmentOfCase;
import pl.pomost.records.dossier.AssessmentOfCase.ScoreCardLine;
import pl.pomost.records.dossier.AssessmentSheet;
import pl.pomost.records.dossier.DecisionSheet;
import pl.pomost.records.dossier.ScoreCardSheet;
import pl.pomost.records.register.AssignmentRow;
import pl.pomost.records.register.AssignmentRow.Duty;
import pl.pomost.records.register.MyAssignments;

class PointsStaySecretTest {

    @ParameterizedTest
    @EnumSource
    void showsPointsToTheirAuthorAloneUntilBothCardsAreLocked(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office).opened().formallyAssessed();
            var draft = new CardContent(List.of(Cards.score("PRODUCT", 7, "Dobry.")), null, null, null);
            office.as("asesor2", Role.ASSESSOR)
                    .does(KeepScoreDraft.class, new KeepScoreDraft.Command(given.number(), draft, 0));
            lock(given, "asesor1", "95000.00");

            assertThat(authorsSeenBy(given, "asesor1", Role.ASSESSOR)).containsExactly("asesor1");
            for (var reader : List.of(Role.MANAGER, Role.ADVISOR, Role.AUDITOR)) {
                assertThat(authorsSeenBy(given, "reader", reader)).isEmpty();
            }
            assertThat(authorsSeenBy(given, "asesor2", Role.ASSESSOR)).isEmpty();
            assertThat(recommendedSeenByTheManager(given)).isNull();
            assertThat(draftSeenBy(given, "asesor2")).hasSize(1);
            assertThat(draftSeenBy(given, "asesor1")).isEmpty();

            lock(given, "asesor2", "90000.00");
            assertThat(authorsSeenBy(given, "asesor2", Role.ASSESSOR)).containsExactly("asesor1", "asesor2");
            assertThat(authorsSeenBy(given, "kierownik", Role.MANAGER)).containsExactly("asesor1", "asesor2");
            assertThat(recommendedSeenByTheManager(given)).isEqualTo(Money.of(95_000));
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsAnAssessorAssignedCasesOnly(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office).opened().withCommittee();

            assertThat(assignmentsOf(office, "asesor1"))
                    .extracting(AssignmentRow::number, AssignmentRow::next)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(given.number(), Duty.FORMAL_CARD));
            assertThat(assignmentsOf(office, "asesor3")).isEmpty();
            assertThatThrownBy(() -> authorsSeenBy(given, "asesor3", Role.ASSESSOR))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
        }
    }

    private static void lock(GivenCase given, String account, String amount) {
        given.does(
                account,
                Role.ASSESSOR,
                LockScoreCard.class,
                ref -> new LockScoreCard.Command(ref, Cards.recommending(80, amount)));
    }

    private static List<String> authorsSeenBy(GivenCase given, String account, Role role) {
        var office = given.office().as(account, role);
        AssessmentOfCase seen =
                office.inTransaction(() -> office.the(AssessmentSheet.class).of(given.number()));
        return seen.scoreCards().stream().map(ScoreCardLine::account).toList();
    }

    private static List<AssessmentOfCase.ScoreLine> draftSeenBy(GivenCase given, String account) {
        var office = given.office().as(account, Role.ASSESSOR);
        return office.inTransaction(
                () -> office.the(ScoreCardSheet.class).of(given.number()).scores());
    }

    private static Money recommendedSeenByTheManager(GivenCase given) {
        var office = given.office().as("kierownik", Role.MANAGER);
        return office.inTransaction(
                () -> office.the(DecisionSheet.class).of(given.number()).recommended());
    }

    private static List<AssignmentRow> assignmentsOf(Office office, String account) {
        office.as(account, Role.ASSESSOR);
        return office.inTransaction(() -> office.the(MyAssignments.class).rows(null, 50));
    }
}
