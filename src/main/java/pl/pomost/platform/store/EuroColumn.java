package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Euro;

/** Amounts in euro as DECIMAL with two decimals. */
@Converter(autoApply = true)
public class EuroColumn implements AttributeConverter<Euro, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Euro value) {
        return value == null ? null : value.amount();
    }

    @Override
    public @Nullable Euro convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : new Euro(column);
    }
}
