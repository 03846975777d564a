package pl.pomost.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** The master key: 32 bytes in Base64, from the configuration or from a file that its owner alone may read. */
final class VaultKey {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private VaultKey() {}

    /** The key of that text. @throws UnfitKey when it is none */
    static byte[] parse(String text, String origin) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == TinkVault.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, without the text
        }
        throw new UnfitKey(origin + " must hold " + TinkVault.KEY_BYTES + " bytes in Base64.");
    }

    /** The key in the file; empty when there is no file. @throws UnfitKey when others may read it or it holds no key */
    static Optional<byte[]> read(Path file) {
        try {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            if (knowsOwners(file)
                    && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw new UnfitKey(
                        "the key file " + file + " is open to others; make it its owner's alone (chmod 600).");
            }
            return Optional.of(parse(Files.readString(file), "the key file " + file));
        } catch (IOException unreadable) {
            throw new UnfitKey("the key file " + file + " cannot be read.");
        }
    }

    /** Makes a key and the file for it. It appears under its name only when it is whole. */
    static byte[] make(Path file) {
        var key = new byte[TinkVault.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, attributes(file));
            Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the key file " + file + " cannot be made", unwritable);
        }
    }

    private static FileAttribute<?>[] attributes(Path file) {
        return knowsOwners(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsOwners(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
