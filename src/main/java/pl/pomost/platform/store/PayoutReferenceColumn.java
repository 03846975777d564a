package pl.pomost.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutReference;

/** References of payouts as text. */
@Converter(autoApply = true)
public class PayoutReferenceColumn implements AttributeConverter<PayoutReference, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PayoutReference value) {
        return value == null ? null : value.text();
    }

    @Override
    public @Nullable PayoutReference convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new PayoutReference(column);
    }
}
