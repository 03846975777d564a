package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.SensitiveText;

/** Sensitive texts encrypted. */
@Converter(autoApply = true)
public class SensitiveTextColumn implements AttributeConverter<SensitiveText, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SensitiveText value) {
        return value == null ? null : Vault.present().seal(value.value());
    }

    @Override
    public @Nullable SensitiveText convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new SensitiveText(Vault.present().open(column));
    }
}
