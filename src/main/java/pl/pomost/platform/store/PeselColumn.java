package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Pesel;

/** PESEL numbers encrypted; they are searched by a keyed hash in a column of its own. */
@Converter(autoApply = true)
public class PeselColumn implements AttributeConverter<Pesel, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Pesel value) {
        return value == null ? null : Vault.present().seal(value.value());
    }

    @Override
    public @Nullable Pesel convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Pesel(Vault.present().open(column));
    }
}
