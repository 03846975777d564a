package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Krs;

/** Court register numbers as ten digits. */
@Converter(autoApply = true)
public class KrsColumn implements AttributeConverter<Krs, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Krs value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Krs convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Krs(column);
    }
}
