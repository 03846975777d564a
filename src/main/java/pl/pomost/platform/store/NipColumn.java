package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Nip;

/** Tax numbers as ten digits. */
@Converter(autoApply = true)
public class NipColumn implements AttributeConverter<Nip, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Nip value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Nip convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Nip(column);
    }
}
