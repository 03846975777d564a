package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.PostalCode;

/** Postal codes as 87-100. */
@Converter(autoApply = true)
public class PostalCodeColumn implements AttributeConverter<PostalCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PostalCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable PostalCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new PostalCode(column);
    }
}
