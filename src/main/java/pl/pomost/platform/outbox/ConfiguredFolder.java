package pl.pomost.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.outbox.Hindered;
import pl.pomost.business.outbox.Hindrance;
import pl.pomost.business.outbox.OutFile;
import pl.pomost.business.outbox.OutFolder;

/**
 * A folder of this machine. A file is written under a name that the bank's program does not take, brought to the disk and
 * renamed: whoever looks sees all of it or nothing. What a process that was ended left half-written is written over.
 */
@ApplicationScoped
public class ConfiguredFolder implements OutFolder {

    @Inject
    @ConfigProperty(name = "pomost.outbox.folder", defaultValue = OutboxSettings.NONE)
    String folder;

    ConfiguredFolder() {}

    @Override
    public boolean isOpen() {
        return OutboxSettings.isSet(folder);
    }

    @Override
    public void lay(OutFile file) throws Hindered {
        if (!isOpen()) {
            throw new Hindered(Hindrance.CLOSED);
        }
        try {
            lay(Path.of(folder.strip()), file);
        } catch (IOException | InvalidPathException unwritable) {
            throw new Hindered(Hindrance.UNREACHABLE);
        }
    }

    private static void lay(Path place, OutFile file) throws IOException, Hindered {
        var target = place.resolve(file.name());
        if (Files.exists(target)) {
            if (!Arrays.equals(Files.readAllBytes(target), file.content())) {
                throw new Hindered(Hindrance.NAME_TAKEN);
            }
            return;
        }
        var part = place.resolve("." + file.name() + ".part");
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(file.content());
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
