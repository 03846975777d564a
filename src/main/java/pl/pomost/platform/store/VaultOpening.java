package pl.pomost.platform.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Opens the vault at the start. The first start leaves a known value, sealed, in the data base; every later one must be able
 * to open it, or nothing of the application runs: with another key it would write what the old one cannot read.
 */
public final class VaultOpening {

    private static final String KNOWN = "Pomost";

    private VaultOpening() {}

    /**
     * Installs the vault.
     *
     * @param configured the key itself, when the configuration holds it
     * @param file       where the key lies otherwise; it is made there when nothing was ever sealed
     * @throws UnfitKey when the key is missing, is none or is not the one that the data were sealed with
     */
    public static void open(DataSource source, Optional<String> configured, Path file) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(true);
            var sealed = sealedValue(connection);
            var vault = new TinkVault(configured
                    .map(text -> VaultKey.parse(text, "pomost.key"))
                    .or(() -> VaultKey.read(file))
                    .orElseGet(() -> first(sealed, file)));
            if (sealed.isPresent()) {
                check(vault, sealed.get());
            } else {
                leave(connection, vault.seal(KNOWN));
            }
            Vault.install(vault);
        } catch (SQLException broken) {
            throw new IllegalStateException("the check of the key cannot be read", broken);
        }
    }

    private static byte[] first(Optional<String> sealed, Path file) {
        if (sealed.isPresent()) {
            throw new UnfitKey("the data are encrypted and their key is missing; put it back to " + file
                    + " or name it by pomost.key or pomost.key.file.");
        }
        return VaultKey.make(file);
    }

    private static void check(Vault vault, String sealed) {
        try {
            if (KNOWN.equals(vault.open(sealed))) {
                return;
            }
        } catch (IllegalStateException foreign) {
            // told below
        }
        throw new UnfitKey("the data are encrypted with another key than the one given.");
    }

    private static Optional<String> sealedValue(Connection connection) throws SQLException {
        try (var question = connection.prepareStatement("SELECT sealed FROM vault_check WHERE id = 1");
                var rows = question.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private static void leave(Connection connection, String sealed) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO vault_check (id, sealed) VALUES (1, ?)")) {
            insert.setString(1, sealed);
            insert.executeUpdate();
        }
    }
}
