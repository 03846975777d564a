package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Share;

/** Percentages as DECIMAL. */
@Converter(autoApply = true)
public class ShareColumn implements AttributeConverter<Share, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Share value) {
        return value == null ? null : value.percent();
    }

    @Override
    public @Nullable Share convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : new Share(column);
    }
}
