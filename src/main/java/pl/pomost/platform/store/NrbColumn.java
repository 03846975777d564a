package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Nrb;

/** Bank accounts encrypted. */
@Converter(autoApply = true)
public class NrbColumn implements AttributeConverter<Nrb, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Nrb value) {
        return value == null ? null : Vault.present().seal(value.value());
    }

    @Override
    public @Nullable Nrb convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Nrb(Vault.present().open(column));
    }
}
