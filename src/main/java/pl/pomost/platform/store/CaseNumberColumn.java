package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;

/** Case numbers as text. */
@Converter(autoApply = true)
public class CaseNumberColumn implements AttributeConverter<CaseNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CaseNumber value) {
        return value == null ? null : value.text();
    }

    @Override
    public @Nullable CaseNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new CaseNumber(column);
    }
}
