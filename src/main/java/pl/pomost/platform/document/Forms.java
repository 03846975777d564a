package pl.pomost.platform.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Which form a document is written on: those that the law sets change, each from a day, as {@code forms.properties} says. */
final class Forms {

    private final Properties days = new Properties();

    Forms() {
        try (var in = Objects.requireNonNull(Forms.class.getResourceAsStream("/official/forms.properties"))) {
            days.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Name of the template of that document on that day. */
    String on(String document, LocalDate day) {
        var listed = days.getProperty(document);
        if (listed == null) {
            return document;
        }
        var starts = Stream.of(listed.strip().split("\\s+"))
                .map(LocalDate::parse)
                .sorted()
                .toList();
        var start = starts.stream()
                .filter(each -> !each.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(starts.get(0));
        return document + "-" + start;
    }
}
