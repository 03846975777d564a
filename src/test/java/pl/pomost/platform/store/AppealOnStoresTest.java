package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.appeal.DecideAppeal;
import pl.pomost.business.appeal.FileAppeal;
import pl.pomost.business.appeal.RecordLetterReceipt;
import pl.pomost.business.assessment.AssignAssessor;
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.RefusalGround;
import pl.pomost.business.decision.RefuseGrant;
import pl.pomost.business.office.Users;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.records.appeal.AppealSheet;

class AppealOnStoresTest {

    @ParameterizedTest
    @EnumSource
    void keepsAnAppealFromTheReceiptToTheRuling(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = appealed(office);

            store.sql(ruling("kierownik2"));
            refuses(store, ruling("kierownik2"));
            assertThat(store.ask("SELECT COUNT(*) FROM appeal_ruling")).hasToString("1");
            refuses(store, "UPDATE appeal_ruling SET upheld = FALSE");
            refuses(store, "DELETE FROM appeal");
            refuses(store, "UPDATE letter_receipt SET received_on = recorded_on");
            assertThat(office.inTransaction(() -> office.the(AppealSheet.class).of(given.number()))
                            .appeals()
                            .get(0)
                            .term()
                            .length())
                    .isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesARulingByWhoeverDecidedFirst(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = appealed(office);

            refuses(store, ruling(Staff.MANAGER));
            refuses(store, ruling(Cases.ADVISOR));
            refuses(store, ruling(Staff.THIRD_ASSESSOR));
            given.does(
                    "kierownik2",
                    Role.MANAGER,
                    DecideAppeal.class,
                    ref -> new DecideAppeal.Command(ref, "Jak w kartach.", false));
            assertThat(given.stage()).isEqualTo(Stage.MERIT_ASSESSMENT);
            assertThat(given.group().members()).allMatch(member -> member.isActive());
        }
    }

    /** A refusal names its ground, is appealed against, looked at by another manager, and may be followed by another refusal. */
    @ParameterizedTest
    @EnumSource
    void keepsEachRefusalWithItsAppeal(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office).opened().assessed();
            refuses(store, refusal(given, 1, "NULL"));
            for (int turn = 1; turn <= 2; turn++) {
                store.sql("UPDATE budget SET amount = 90000 WHERE purpose = 'GRANTS'");
                given.managerDoes(
                        RefuseGrant.class,
                        ref -> new RefuseGrant.Command(ref, RefusalGround.NO_MONEY, "Brak środków."));
                refuses(store, refusal(given, turn + 1, "'NO_MONEY'"));
                given.advisorDoes(
                                RecordLetterReceipt.class,
                                ref -> new RecordLetterReceipt.Command(ref, office.today(), "zwrotka"))
                        .advisorDoes(
                                FileAppeal.class,
                                ref -> new FileAppeal.Command(ref, office.today(), "odwołanie", "Jest budżet.", true));
                store.sql("UPDATE budget SET amount = 250000 WHERE purpose = 'GRANTS'");
                given.does(
                        "kierownik2",
                        Role.MANAGER,
                        DecideAppeal.class,
                        ref -> new DecideAppeal.Command(ref, "Pieniądze są.", false));
                assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
            }
            assertThat(store.ask("SELECT COUNT(*) FROM decision WHERE outcome = 'REFUSED' AND facts LIKE '%90%'"))
                    .hasToString("2");
            refuses(store, "UPDATE decision SET ground = 'NO_HEADROOM'");
            given.approvedFor("100000.00");
        }
    }

    private static String refusal(GivenCase given, int turn, String ground) {
        return "INSERT INTO decision (id, case_number, rules_version, outcome, turn, ground, facts, refused_at, grounds,"
                + " decided_by, decided_on) SELECT 990002, number, rules_version, 'REFUSED', " + turn + ", " + ground
                + ", 'x', 'RANKED_RECOMMENDED', 'x', 'kierownik', opened_on FROM case_file WHERE number = '"
                + given.number() + "'";
    }

    /** Rejected for its form by the manager, appealed, and found met by two new assessors. */
    private static GivenCase appealed(Office office) {
        var given = new Cases(office)
                .opened()
                .withCommittee()
                .assessorsDo(RecordFormalCard.class, ref -> new RecordFormalCard.Command(ref, Cards.formal("IN_TIME")))
                .managerDoes(RejectFormally.class, ref -> new RejectFormally.Command(ref, "Po terminie."));
        office.inTransaction(() -> {
            office.the(Users.class).add(Staff.person("asesor4", Role.ASSESSOR));
            return null;
        });
        given.advisorDoes(
                        RecordLetterReceipt.class,
                        ref -> new RecordLetterReceipt.Command(ref, office.today(), "zwrotka"))
                .advisorDoes(
                        FileAppeal.class,
                        ref -> new FileAppeal.Command(
                                ref, office.today(), "odwołanie", "Termin był dotrzymany.", true));
        for (var assessor : List.of(Staff.THIRD_ASSESSOR, "asesor4")) {
            given.managerDoes(AssignAssessor.class, ref -> new AssignAssessor.Command(ref, assessor));
            given.does(
                    assessor,
                    Role.ASSESSOR,
                    DeclareImpartiality.class,
                    ref -> new DeclareImpartiality.Command(ref, true, null));
            given.does(
                    assessor,
                    Role.ASSESSOR,
                    RecordFormalCard.class,
                    ref -> new RecordFormalCard.Command(ref, Cards.formal()));
        }
        return given;
    }

    private static String ruling(String by) {
        return "INSERT INTO appeal_ruling (id, appeal_id, case_number, upheld, leads_to, grounds, decided_by, decided_on)"
                + " SELECT 990001, id, case_number, TRUE, 'MERIT_ASSESSMENT', 'x', '" + by
                + "', recorded_on FROM appeal";
    }

    private static void refuses(Store store, String statement) {
        assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
    }
}
