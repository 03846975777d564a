package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.Office;
import pl.pomost.given.Store;

/** What is paid for earlier months stays within the contract, whatever SQL says. */
class ArrearsStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void paysNoMoreThanTheContractGivesUntilThatMonth(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var given = new Cases(office).opened().withTrainedGroup(5);
            given.approvedAtOnceFor("100000.00").registeredAllMonth().agreed();
            GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 2, "1600.00");
            GivenBridging.pay(given, 1); // 8,000.00 of 8,000.00

            refused(store, month(2, 0, "-M2", "8000.01", "0.01"));
            refused(store, month(2, 0, "-M2", "8000.01", "0.00"));
            refused(store, month(1, 1, "-M1-2", "0.01", "0.00"));
            store.sql(month(2, 0, "-M2", "8000.00", "500.00"));
            refused(store, month(2, 1, "-M2-2", "0.01", "0.00"));
            refused(store, "UPDATE payout SET arrears = 0 WHERE instalment = 2");
            refused(store, accepted("8500.01"));
            store.sql(accepted("8500.00"));
            assertThat(store.ask("SELECT accepted_cost FROM bridging_month WHERE number = 2"))
                    .hasToString("8500.00");
        }
    }

    private static String accepted(String cost) {
        return "UPDATE bridging_month SET accepted_cost = " + cost
                + ", settled_on = DATE('2026-05-02') WHERE number = 2";
    }

    private static String month(int number, int supplement, String called, String amount, String arrears) {
        return "INSERT INTO payout (id, reference, kind, instalment, live_instalment, case_number, contract,"
                + " bridging_contract, promised, amount, arrears, supplement, recipient_name, recipient_account, state,"
                + " prepared_by, prepared_on) SELECT id + 100 + " + supplement + ", case_number || '" + called
                + "', kind, " + number + ", " + number + ", case_number, contract, bridging_contract, promised, "
                + amount
                + ", " + arrears + ", " + supplement + ", recipient_name, recipient_account, 'PREPARED', prepared_by,"
                + " prepared_on FROM payout WHERE instalment = 1";
    }

    private static void refused(Store store, String sql) {
        assertThatThrownBy(() -> store.sql(sql)).as(sql).isInstanceOf(SQLException.class);
    }
}
