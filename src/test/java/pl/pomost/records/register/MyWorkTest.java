package pl.pomost.records.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;
import pl.pomost.given.Statements;
import pl.pomost.kernel.access.Role;
import pl.pomost.records.dossier.CaseDossier;
import pl.pomost.records.dossier.CaseHead;

class MyWorkTest {

    @ParameterizedTest
    @EnumSource
    void showsAnAdvisorWhatWaitsForHimAndWhatForOthers(DataBase kind) throws SQLException {
        try (var register = GivenRegister.of(kind, "A", "B", "C")) {
            register.stage("B", "SUBMITTED");
            register.due("C", "2026-03-01");
            register.office.on(LocalDate.of(2026, 3, 2));

            var mine = pile(register, WorkPile.Reason.ADVISE);

            assertThat(mine.items()).extracting(WorkItem::name).containsExactly("C", "A");
            assertThat(mine.count()).isEqualTo(2);
            assertThat(mine.overdue()).isEqualTo(1);
            assertThat(pile(register, WorkPile.Reason.FOLLOW).items())
                    .extracting(WorkItem::name)
                    .containsExactly("B");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hidesFromAManagerWhatHeAdvisedOrAssessed(DataBase kind) throws SQLException {
        try (var register = GivenRegister.of(kind, "A")) {
            register.stage("A", "SUBMITTED");

            register.office.as("kierownik", Role.MANAGER);
            assertThat(pile(register, WorkPile.Reason.DECIDE).count()).isEqualTo(1);

            register.office.as("doradca", Role.MANAGER);
            assertThat(pile(register, WorkPile.Reason.DECIDE).isEmpty()).isTrue();

            register.assigned("A", "asesor1");
            register.office.as("asesor1", Role.MANAGER);
            assertThat(pile(register, WorkPile.Reason.DECIDE).isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsAManagerWhichCommitteeHasAnEmptySeat(DataBase kind) throws SQLException {
        try (var register = GivenRegister.of(kind, "A", "B")) {
            register.stage("A", "THIRD_ASSESSMENT");
            register.stage("B", "MERIT_ASSESSMENT");
            register.assigned("B", "asesor1");
            register.office.as("kierownik", Role.MANAGER);

            var waiting = pile(register, WorkPile.Reason.DECIDE);
            assertThat(waiting.items()).extracting(WorkItem::name).containsExactly("A", "B");
            assertThat(waiting.items()).extracting(WorkItem::next).containsOnly(NextStep.FILL_SEAT);

            register.seated(2, "B", 2, "asesor2", "FIRST");
            register.seated(3, "A", 1, "asesor3", "THIRD");
            assertThat(pile(register, WorkPile.Reason.DECIDE).isEmpty()).isTrue();
            assertThat(head(register, "A").next()).isEqualTo(NextStep.GIVE_POINTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheNextStepOfEveryCase(DataBase kind) throws SQLException {
        try (var register = GivenRegister.of(kind, "A", "B")) {
            register.stage("B", "CLOSED");

            assertThat(pile(register, WorkPile.Reason.ADVISE).items())
                    .extracting(WorkItem::next)
                    .containsExactly(NextStep.GATHER_GROUP);
            assertThat(head(register, "B").next()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThreeStatementsForEachPile(DataBase kind) {
        try (var register = GivenRegister.of(kind, "A", "B", "C")) {
            var statements = Statements.on(register.store);
            register.office.as("ksiegowa", Role.ACCOUNTANT);

            assertThat(statements.in(() -> piles(register))).isEqualTo(12);
        }
    }

    private static CaseHead head(GivenRegister register, String name) {
        return register.office.inTransaction(
                () -> register.office.the(CaseDossier.class).head(register.caseNumber(name)));
    }

    private static List<WorkPile> piles(GivenRegister register) {
        return register.office.inTransaction(
                () -> register.office.the(MyWork.class).piles());
    }

    private static WorkPile pile(GivenRegister register, WorkPile.Reason reason) {
        return piles(register).stream()
                .filter(pile -> pile.reason() == reason)
                .findFirst()
                .orElseThrow();
    }
}
