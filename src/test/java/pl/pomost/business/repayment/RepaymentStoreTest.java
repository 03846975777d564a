package pl.pomost.business.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.reference.BreachGround;
import pl.pomost.business.reference.BreachGrounds;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.ledger.LedgerCheck;

/** What an intruder with SQL cannot do to returned money, on both data bases. */
class RepaymentStoreTest {

    private Store store;
    private GivenCase given;
    private String number;

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatCameBackWithinWhatIsDemanded(DataBase kind) throws SQLException {
        demandedOn(kind);
        GivenRepayment.entered(given, number, "20006.00");

        refused("UPDATE repayment SET state = 'CONFIRMED', answered_by = 'kierownik2', answered_on = '2026-03-07',"
                + " principal_share = 20006.00, interest_share = 0");
        refused("UPDATE demand SET returned = principal + 0.01");
        GivenRepayment.confirmed(given, number, 1);
        assertThat(store.ask("SELECT returned FROM demand").toString()).isEqualTo("20000.00");
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheConfirmationOfWhoEntered(DataBase kind) {
        demandedOn(kind);
        GivenRepayment.entered(given, number, "1000.00");

        refused("UPDATE repayment SET state = 'CONFIRMED', answered_by = 'ksiegowa', answered_on = '2026-03-07',"
                + " principal_share = 1000.00, interest_share = 0");
        refused("UPDATE repayment SET state = 'CONFIRMED', answered_by = 'kierownik2', answered_on = '2026-03-07',"
                + " principal_share = 900.00, interest_share = 99.99");
        refused(
                "INSERT INTO repayment (id, demand_number, number, amount, received_on, bank_reference, state, entered_by,"
                        + " entered_on, answered_by, answered_on, principal_share, interest_share) SELECT 1, number, 2, 100,"
                        + " issued_on, 'x', 'CONFIRMED', 'a', issued_on, 'b', issued_on, 100, 0 FROM demand");
    }

    @ParameterizedTest
    @EnumSource
    void neverChangesWhatIsDemandedOrReceived(DataBase kind) {
        demandedOn(kind);
        GivenRepayment.entered(given, number, "1000.00");
        GivenRepayment.confirmed(given, number, 1);

        refused("UPDATE demand SET principal = principal - 1");
        refused("UPDATE demand SET owed = NULL, closed_on = '2026-03-08'");
        refused("UPDATE demand_part SET amount = 1");
        refused("UPDATE repayment SET amount = 999");
        refused("UPDATE repayment SET state = 'REFUSED', grounds = 'x'");
        refused("DELETE FROM repayment");
        refused("DELETE FROM demand_part");
        refused("DELETE FROM demand");
    }

    /** Whoever has only SQL closes no demand without a payment, and moves no term. */
    @ParameterizedTest
    @EnumSource
    void countsOnlyWhatCame(DataBase kind) throws SQLException {
        demandedOn(kind);
        refused("UPDATE demand SET returned = principal, owed = NULL, closed_on = '2026-03-08'");
        refused("UPDATE demand SET returned = 5");
        GivenRepayment.delivered(given, number);
        refused("UPDATE demand SET due_on = '2030-01-01'");
        refused("UPDATE demand SET delivered_on = NULL, due_on = NULL");
        GivenRepayment.entered(given, number, "1000.00");
        GivenRepayment.confirmed(given, number, 1);
        refused("UPDATE demand SET returned = returned + 1");
        refused("UPDATE demand SET returned = 0");
        assertThat(found()).isEmpty();

        store.withoutTriggers();
        store.sql("UPDATE demand SET returned = principal, owed = NULL, closed_on = '2026-03-08'");
        assertThat(found()).extracting(Reason::rule).containsExactly("ledger.demand");
    }

    /** The bank gave the payout back: the demand ends, and only then. */
    @ParameterizedTest
    @EnumSource
    void lapsesWithThePayoutThatCameBack(DataBase kind) throws SQLException {
        demandedOn(kind);
        refused("UPDATE demand SET lapsed = 20000.00");
        refused("UPDATE demand SET lapsed = 20000.00, owed = NULL, closed_on = '2026-03-08'");

        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(
                        ref,
                        new PayoutReference(given.number() + "-T1"),
                        AnswerPayout.Answer.RETURNED,
                        given.office().today(),
                        "rachunek zamknięty"));
        assertThat(store.ask("SELECT lapsed FROM demand").toString()).isEqualTo("20000.00");
        assertThat(store.ask("SELECT owed FROM demand")).isNull();
        refused("UPDATE demand SET lapsed = 0");
    }

    @ParameterizedTest
    @EnumSource
    void demandsNoMoreOfAPayoutThanItPaid(DataBase kind) {
        demandedOn(kind);

        refused("INSERT INTO demand_part (demand_number, number, payout_reference, paid, amount, since)"
                + " SELECT demand_number, 2, payout_reference, paid, paid + 0.01, since FROM demand_part");
        refused("INSERT INTO demand_part (demand_number, number, payout_reference, paid, amount, since)"
                + " SELECT demand_number, 2, payout_reference, paid + 1, amount, since FROM demand_part");
    }

    @ParameterizedTest
    @EnumSource
    void bringsTheNineGroundsOfTheCatalogue(DataBase kind) {
        store = kind.fresh();
        var office = Office.on(store.entities());

        var all = office.inTransaction(() -> office.the(BreachGrounds.class).all());

        assertThat(all)
                .extracting(BreachGround::code)
                .containsExactly("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9");
        assertThat(all)
                .filteredOn(BreachGround::toBeConfirmed)
                .extracting(BreachGround::code)
                .containsExactly("B3", "B6", "B7", "B8", "B9");
    }

    private void demandedOn(DataBase kind) {
        store = kind.fresh();
        given = GivenRepayment.suspended(
                GivenRepayment.monitored(Office.on(store.entities()), LocalDate.of(2026, 3, 2)));
        GivenRepayment.explained(given);
        number = GivenRepayment.demanded(given, "B1", "20000.00");
    }

    private List<Reason> found() {
        return given.office()
                .inTransaction(() -> given.office().the(LedgerCheck.class).run())
                .findings();
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> store.sql(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .satisfies(refusal -> assertThat(((SQLException) refusal).getSQLState())
                        .as(refusal.getMessage())
                        .startsWith("23"));
    }
}
