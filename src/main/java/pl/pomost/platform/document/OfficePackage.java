package pl.pomost.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import pl.pomost.business.document.Format;

/** Documents that are packages of files. One with macros, or that unpacks to a flood, is none that is taken. */
final class OfficePackage {

    private static final long MOST_UNPACKED = 200_000_000;
    private static final int MOST_FILES = 5_000;

    private OfficePackage() {}

    static Optional<Format> of(byte[] content) {
        var names = names(content);
        if (!isHarmless(names)) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(Format.DOCX);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(Format.XLSX) : Optional.empty();
    }

    static boolean isHarmless(byte[] content) {
        return isHarmless(names(content));
    }

    private static boolean isHarmless(Set<String> names) {
        return !names.isEmpty()
                && names.stream()
                        .noneMatch(name -> name.endsWith("vbaproject.bin")
                                || name.startsWith("basic/")
                                || name.startsWith("scripts/"));
    }

    /** Names of all files inside, in lower case; none when the package is broken or unpacks to too much. */
    private static Set<String> names(byte[] content) {
        var names = new HashSet<String>();
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().toLowerCase(Locale.ROOT));
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || names.size() > MOST_FILES) {
                        return Set.of();
                    }
                }
            }
            return names;
        } catch (IOException | IllegalArgumentException broken) {
            return Set.of();
        }
    }
}
