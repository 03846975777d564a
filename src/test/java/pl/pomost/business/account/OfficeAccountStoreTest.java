package pl.pomost.business.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.platform.setup.Migrations;
import pl.pomost.platform.store.Vault;

/** The one register of accounts on both data bases: how the two before it come in, and what an intruder with SQL cannot do. */
class OfficeAccountStoreTest {

    private static final String PAYER =
            "INSERT INTO payer_account (code, project_code, profile, file_format, account, holder,"
                    + " street, postal_code, town, added_by, added_on) VALUES ('%s', 'WZOR', 'PLAIN', 'ELIXIR_0', '%s',"
                    + " 'Ośrodek', 'Długa 1', '87-100', 'Toruń', 'admin', DATE('%s'))";
    private static final String OTHER = "INSERT INTO office_account VALUES ('%s', '%s', 'admin', DATE('2026-01-05'))";

    @ParameterizedTest
    @EnumSource
    void takesBothEarlierRegistersIn(DataBase kind) throws SQLException {
        try (var store = kind.bare()) {
            Office.onFakes();
            Migrations.applyUpTo(store.source(), MigrationVersion.fromVersion("660"));
            store.sql(PAYER.formatted("STARY", Vault.present().seal(GivenBatch.ACCOUNT), "2026-01-02"));
            store.sql(PAYER.formatted("NOWY", Vault.present().seal(GivenBatch.ACCOUNT), "2026-01-03"));
            store.sql(OTHER.formatted(GivenBatch.ACCOUNT, "Rachunek projektu"));
            store.sql(OTHER.formatted(GivenMoney.ACCOUNT, "Wpłaty"));

            Migrations.apply(store.source());

            var office = Office.on(store.entities());
            office.inTransaction(() -> {
                var accounts = office.the(OfficeAccounts.class);
                assertThat(accounts.accounts())
                        .extracting(OfficeAccount::code)
                        .containsExactly("NOWY", "R-0000000000000002", "STARY");
                var inUse = accounts.withNumber(new Nrb(GivenBatch.ACCOUNT)).orElseThrow();
                assertThat(inUse.code()).isEqualTo("NOWY");
                assertThat(inUse.title()).isEqualTo("Rachunek projektu");
                assertThat(inUse.payer().orElseThrow().town()).isEqualTo("Toruń");
                assertThat(accounts.account("STARY").orElseThrow().isOpen()).isFalse();
                assertThat(accounts.account("R-0000000000000002").orElseThrow().payer())
                        .isEmpty();
                return null;
            });
        }
    }

    /** The server brings the schema so far first, opens the vault and goes on; the second start does the same on what is done. */
    @ParameterizedTest
    @EnumSource
    void startsAgainOnWhatIsDone(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            Migrations.applyUpTo(store.source(), MigrationVersion.fromVersion("660"));
            Migrations.apply(store.source());

            assertThat(((Number) store.ask("SELECT COUNT(*) FROM office_account")).intValue())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryChangeButTheClosing(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            GivenBatch.payer(office);

            refused(store, "UPDATE office_account SET number = '%s', live_number = '%s'", GivenMoney.ACCOUNT);
            refused(store, "UPDATE office_account SET holder = 'Kto inny'");
            refused(store, "UPDATE office_account SET live_number = NULL");
            refused(store, "UPDATE office_account SET profile = 'UTF-8'");
            refused(store, "DELETE FROM office_account");
            refused(store, "UPDATE bank_profile SET line_length = 30");
            refused(store, "UPDATE bank_profile SET confirmed_by = 'admin'");
            refused(
                    store,
                    copy(
                            "'NOWY', number, live_number",
                            "CAST(NULL AS VARCHAR(60)), CAST(NULL AS DATE), CAST(NULL AS VARCHAR(9))"));
            refused(store, copy("'NOWY', number, CAST(NULL AS VARCHAR(26))", "'admin', added_on, 'x'"));

            office.as("admin", Role.ADMINISTRATOR)
                    .does(CloseOfficeAccount.class, new CloseOfficeAccount.Command(GivenBatch.PAYER, "nowy bank"));
            refused(
                    store,
                    "UPDATE office_account SET live_number = number, closed_by = NULL, closed_on = NULL, grounds = NULL");
            refused(store, "UPDATE office_account SET grounds = 'inny powód'");
            refused(
                    store,
                    "INSERT INTO batch (id, batch_number, version, state, file_format, payer, pay_day, made_by, made_on)"
                            + " VALUES (1, 'PP-2026-0001', 1, 'OPEN', 'BY_HAND', 'GLOWNY', '2026-03-02', 'ksiegowa', '2026-03-02')");
        }
    }

    private static String copy(String key, String closing) {
        return "INSERT INTO office_account SELECT " + key
                + ", title, project_code, profile, file_format, holder, street,"
                + " postal_code, town, bic, added_by, added_on, " + closing + " FROM office_account";
    }

    private static void refused(Store store, String sql, String... with) {
        var said = with.length == 0 ? sql : sql.formatted(with[0], with[0]);
        assertThatThrownBy(() -> store.sql(said))
                .as(said)
                .isInstanceOf(SQLException.class)
                .satisfies(refusal -> assertThat(((SQLException) refusal).getSQLState())
                        .as(refusal.getMessage())
                        .startsWith("23"));
    }
}
