package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Teryt;

/** Municipality codes as seven digits. */
@Converter(autoApply = true)
public class TerytColumn implements AttributeConverter<Teryt, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Teryt value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Teryt convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Teryt(column);
    }
}
