package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.given.DataBase;

class VaultTest {

    private static final String PESEL = "44051401359";

    @TempDir
    Path folder;

    private final Vault vault = new TinkVault(chance());

    /** Other tests of this process read what they sealed: they get a vault of their own again. */
    @AfterEach
    void leaveAVault() {
        Vault.install(new TinkVault(chance()));
    }

    @ParameterizedTest
    @ValueSource(strings = {PESEL, "", "żółw 🐢"})
    void opensWhatItSealed(String plain) {
        assertThat(vault.open(vault.seal(plain))).isEqualTo(plain);
    }

    @Test
    void sealsTheSameValueDifferentlyEachTime() {
        assertThat(vault.seal(PESEL)).isNotEqualTo(vault.seal(PESEL)).doesNotContain(PESEL);
    }

    @Test
    void opensNothingThatWasAltered() {
        var sealed = Base64.getDecoder().decode(vault.seal(PESEL));
        for (int i = 0; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 1;
            var text = Base64.getEncoder().withoutPadding().encodeToString(altered);
            assertThatThrownBy(() -> vault.open(text)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> vault.open("no base 64")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensNothingOfAnotherKey() {
        var foreign = new TinkVault(chance()).seal(PESEL);

        assertThatThrownBy(() -> vault.open(foreign))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(PESEL);
    }

    @Test
    void searchesByAKeyedHash() {
        assertThat(vault.searchKey(PESEL))
                .isEqualTo(vault.searchKey(PESEL))
                .isNotEqualTo(vault.searchKey("44051401358"))
                .isNotEqualTo(new TinkVault(chance()).searchKey(PESEL))
                .matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @EnumSource
    void makesAKeyAtTheFirstStartThatOnlyItsOwnerReads(DataBase kind) throws IOException {
        try (var store = kind.fresh()) {
            VaultOpening.open(store.source(), Optional.empty(), file());
            var sealed = Vault.present().seal(PESEL);
            VaultOpening.open(store.source(), Optional.empty(), file());

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
            assertThat(Vault.present().open(sealed)).isEqualTo(PESEL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToStartWithAnotherKeyOrNone(DataBase kind) throws IOException, SQLException {
        try (var store = kind.fresh()) {
            VaultOpening.open(store.source(), Optional.empty(), file());
            var another = Base64.getEncoder().encodeToString(chance());
            Files.delete(file());

            assertThatThrownBy(() -> VaultOpening.open(store.source(), Optional.of(another), file()))
                    .isInstanceOf(UnfitKey.class)
                    .hasMessageContaining("another key");
            assertThatThrownBy(() -> VaultOpening.open(store.source(), Optional.empty(), file()))
                    .isInstanceOf(UnfitKey.class)
                    .hasMessageContaining("missing");
            assertThat(file()).doesNotExist();
        }
    }

    @Test
    void refusesAKeyFileThatOthersMayRead() throws IOException {
        VaultKey.make(file());
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> VaultKey.read(file()))
                .isInstanceOf(UnfitKey.class)
                .hasMessageContaining("open to others");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too short", "AAAA"})
    void refusesATextThatIsNoKey(String text) {
        assertThatThrownBy(() -> VaultKey.parse(text, "pomost.key"))
                .isInstanceOf(UnfitKey.class)
                .hasMessage("pomost.key must hold 32 bytes in Base64.");
    }

    private Path file() {
        return folder.resolve("key");
    }

    private static byte[] chance() {
        var bytes = new byte[TinkVault.KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
