package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.Office;
import pl.pomost.given.Store;

/** What stands in tables of money is neither taken away nor settled a second time, whatever SQL says. */
class RowsStayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void keepsSuspensionsAndSettledMonths(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var given = new Cases(office).opened().counting(5);
            given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
            GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1000.00");
            GivenRepayment.suspended(given);
            store.sql("UPDATE bridging_month SET accepted_cost = 10, settled_on = DATE('2026-04-02') WHERE number = 1");

            for (var cheat : List.of(
                    "DELETE FROM suspension",
                    "UPDATE bridging_month SET accepted_cost = 0 WHERE number = 1",
                    "UPDATE bridging_month SET settled_on = NULL WHERE number = 1")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
            assertThat(store.ask("SELECT accepted_cost FROM bridging_month WHERE number = 1"))
                    .hasToString("10.00");
        }
    }

    /** Otherwise the same invoice could be claimed once more, for another case. */
    @ParameterizedTest
    @EnumSource
    void keepsWhatProvedAnAcceptedCost(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            GivenRepayment.monitored(Office.on(store.entities()), DAY);
            assertThat(store.ask("SELECT COUNT(*) FROM invoice_claim").toString())
                    .isNotEqualTo("0");

            for (var cheat : List.of(
                    "DELETE FROM invoice_claim",
                    "UPDATE invoice_claim SET number_key = 'X'",
                    "DELETE FROM settlement_proof_share",
                    "DELETE FROM settlement_proof")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void emptiesNoTableOfPostgres() throws SQLException {
        try (var store = DataBase.POSTGRESQL.fresh()) {
            for (var table : tables(store)) {
                assertThatThrownBy(() -> store.sql("TRUNCATE TABLE " + table + " CASCADE"))
                        .as(table)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private static List<String> tables(Store store) throws SQLException {
        var names = String.valueOf(store.ask("SELECT string_agg(relname, ',') FROM pg_class WHERE relkind = 'r'"
                + " AND relnamespace = current_schema()::regnamespace AND relname NOT LIKE 'flyway%'"));
        assertThat(names).contains("group_member", "invoice_claim", "suspension");
        return List.of(names.split(","));
    }
}
