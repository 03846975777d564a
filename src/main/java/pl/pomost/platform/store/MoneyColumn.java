package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/** Amounts as DECIMAL with two decimals. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money value) {
        return value == null ? null : value.amount();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : new Money(column);
    }
}
