package pl.pomost.platform.setup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import pl.pomost.platform.store.Vault;

/**
 * The accounts that pay and the accounts whose statements are taken become one register. Not SQL, because the numbers of the first
 * were sealed and the keys that pointed at both had no names of their own.
 */
final class AccountsInOneRegister implements JavaMigration {

    private static final int CODE_DIGITS = 16;

    private static final String PAYERS =
            "SELECT code, account, project_code, profile, file_format, holder, street, postal_code,"
                    + " town, bic, added_by, added_on FROM payer_account ORDER BY added_on, code";
    private static final String OTHERS =
            "SELECT number, title, entered_by, entered_on FROM office_account ORDER BY number";
    private static final String KEEP =
            "INSERT INTO office_account (code, number, live_number, title, project_code, profile,"
                    + " file_format, holder, street, postal_code, town, bic, added_by, added_on, closed_by, closed_on, grounds)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String TABLE = """
            CREATE TABLE office_account (
                code         VARCHAR(20) NOT NULL PRIMARY KEY,
                number       VARCHAR(26) NOT NULL,
                live_number  VARCHAR(26) CONSTRAINT office_account_in_use_once UNIQUE,
                title        VARCHAR(100) NOT NULL,
                project_code VARCHAR(40) REFERENCES project (code),
                profile      VARCHAR(20) REFERENCES bank_profile (code),
                file_format  VARCHAR(10) CHECK (file_format IN ('ELIXIR_0', 'PAIN_001', 'BY_HAND')),
                holder       VARCHAR(140),
                street       VARCHAR(70),
                postal_code  VARCHAR(6),
                town         VARCHAR(35),
                bic          VARCHAR(11),
                added_by     VARCHAR(60) NOT NULL,
                added_on     DATE NOT NULL,
                closed_by    VARCHAR(60),
                closed_on    DATE,
                grounds      VARCHAR(1000),
                CONSTRAINT office_account_digits CHECK (LENGTH(number) = 26),
                CONSTRAINT office_account_pays CHECK ((project_code IS NULL AND profile IS NULL AND file_format IS NULL
                        AND holder IS NULL AND street IS NULL AND postal_code IS NULL AND town IS NULL AND bic IS NULL)
                    OR (project_code IS NOT NULL AND profile IS NOT NULL AND file_format IS NOT NULL
                        AND holder IS NOT NULL AND street IS NOT NULL AND postal_code IS NOT NULL AND town IS NOT NULL)),
                CONSTRAINT office_account_in_use CHECK (
                    (live_number IS NOT NULL AND live_number = number AND closed_by IS NULL AND closed_on IS NULL AND grounds IS NULL)
                    OR (live_number IS NULL AND closed_by IS NOT NULL AND closed_on IS NOT NULL AND grounds IS NOT NULL))
            )""";

    /** One account on its way; columns by their names. */
    private record Kept(Map<String, @Nullable Object> columns) {

        String number() {
            return String.valueOf(columns.get("number"));
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return Migrations.SEALED_MOVES;
    }

    @Override
    public String getDescription() {
        return "accounts in one register";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var said = connection.createStatement()) {
            var kept = kept(said);
            letGo(connection, said, "batch", "payer_account");
            letGo(connection, said, "bank_statement", "office_account");
            said.execute("DROP TABLE payer_account");
            said.execute("DROP TABLE office_account");
            said.execute(TABLE);
            keep(connection, kept);
            said.execute(
                    "ALTER TABLE batch ADD CONSTRAINT batch_payer FOREIGN KEY (payer) REFERENCES office_account (code)");
        }
    }

    private static List<Kept> kept(Statement said) throws SQLException {
        var kept = read(said, PAYERS);
        for (var each : kept) {
            each.columns()
                    .put(
                            "number",
                            Vault.present().open(String.valueOf(each.columns().remove("account"))));
            each.columns().put("title", each.columns().get("code"));
        }
        for (var other : read(said, OTHERS)) {
            var same = kept.stream()
                    .filter(each -> each.number().equals(other.number()))
                    .toList();
            same.forEach(each -> each.columns().put("title", other.columns().get("title")));
            if (same.isEmpty()) {
                other.columns()
                        .put(
                                "code",
                                "R-" + other.number().substring(other.number().length() - CODE_DIGITS));
                other.columns().put("added_by", other.columns().remove("entered_by"));
                other.columns().put("added_on", other.columns().remove("entered_on"));
                kept.add(other);
            }
        }
        return kept;
    }

    private static List<Kept> read(Statement said, String query) throws SQLException {
        var found = new ArrayList<Kept>();
        try (var rows = said.executeQuery(query)) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                var row = new TreeMap<String, @Nullable Object>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), rows.getObject(i));
                }
                found.add(new Kept(row));
            }
        }
        return found;
    }

    /** Of several with one number the last one is in use; the others are closed, for old files are made from them. */
    private static void keep(Connection connection, List<Kept> kept) throws SQLException {
        var used = new HashSet<String>();
        var newestFirst = new ArrayList<>(kept);
        newestFirst.sort(Comparator.comparing(
                        (Kept each) -> String.valueOf(each.columns().get("added_on")))
                .reversed());
        try (var insert = connection.prepareStatement(KEEP)) {
            for (var each : newestFirst) {
                var row = each.columns();
                if (used.add(each.number())) {
                    row.put("live_number", each.number());
                } else {
                    row.put("closed_by", row.get("added_by"));
                    row.put("closed_on", row.get("added_on"));
                    row.put("grounds", "Ten sam numer ma nowszy wpis.");
                }
                fill(insert, row);
            }
        }
    }

    private static void fill(PreparedStatement insert, Map<String, @Nullable Object> row) throws SQLException {
        var names = KEEP.substring(KEEP.indexOf('(') + 1, KEEP.indexOf(')')).split(", *");
        for (int i = 0; i < names.length; i++) {
            insert.setObject(i + 1, row.get(names[i]));
        }
        insert.executeUpdate();
    }

    /** Takes the nameless key off that points from one table to another. */
    private static void letGo(Connection connection, Statement said, String from, String to) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        var table = upper ? from.toUpperCase(Locale.ROOT) : from;
        var names = new ArrayList<String>();
        try (var keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                if (to.equalsIgnoreCase(keys.getString("PKTABLE_NAME"))) {
                    names.add(keys.getString("FK_NAME"));
                }
            }
        }
        for (var name : names) {
            said.execute("ALTER TABLE " + from + " DROP CONSTRAINT \"" + name + "\"");
        }
    }
}
