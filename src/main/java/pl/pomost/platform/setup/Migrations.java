package pl.pomost.platform.setup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a data base, empty or older, to the schema that this version needs; migrations are never edited. */
public final class Migrations {
    /** From here on a migration moves what is sealed: the vault must be open before it. */
    static final MigrationVersion SEALED_MOVES = MigrationVersion.fromVersion("661");

    private Migrations() {}

    /** Brings the schema so far that the vault can be opened on it. */
    static void beforeTheVault(DataSource source) {
        applyUpTo(source, MigrationVersion.fromVersion("660"));
    }

    /**
     * Applies what is missing and checks what was applied before.
     *
     * @throws IllegalStateException when the data base can only be read
     * @throws org.flywaydb.core.api.FlywayException when a migration fails or an applied one was changed
     */
    public static void apply(DataSource source) {
        applyUpTo(source, MigrationVersion.LATEST);
    }

    /** The same up to a version: how the data base of an earlier release looks. */
    public static void applyUpTo(DataSource source, MigrationVersion last) {
        String dialect = dialect(source);
        boolean derby = "derby".equals(dialect);
        var done = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + dialect)
                .placeholders(Map.of("clob", derby ? "CLOB" : "TEXT", "blob", derby ? "BLOB" : "BYTEA"))
                .javaMigrations(new AccountsInOneRegister())
                .target(last)
                .load()
                .migrate();
        if (derby && done.migrationsExecuted > 0 && last.equals(MigrationVersion.LATEST)) {
            StoredPlans.compile(source);
        }
    }

    private static String dialect(DataSource source) {
        try (Connection connection = source.getConnection()) {
            if (connection.isReadOnly()) {
                throw new IllegalStateException("it can only be read; are its files somebody else's?");
            }
            String product = connection.getMetaData().getDatabaseProductName();
            return product.toLowerCase(Locale.ROOT).contains("derby") ? "derby" : "postgresql";
        } catch (SQLException e) {
            throw new IllegalStateException("The data base does not answer: " + e.getMessage(), e);
        }
    }
}
