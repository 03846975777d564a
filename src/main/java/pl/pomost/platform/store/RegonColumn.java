package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Regon;

/** Statistical numbers as text, with leading zeros. */
@Converter(autoApply = true)
public class RegonColumn implements AttributeConverter<Regon, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Regon value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Regon convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Regon(column);
    }
}
