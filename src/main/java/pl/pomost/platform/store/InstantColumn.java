package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Instants as text in UTC with milliseconds, always 24 characters: no time zone of a machine or driver can shift them, and
 * they sort as they follow each other.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, String> {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Instant value) {
        return value == null ? null : FORM.format(value);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Instant.parse(column);
    }
}
