package pl.pomost.edge.desk;

import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import pl.pomost.kernel.money.Money;

/** Amounts as people type them: "1 234,50", "1234.5", with any kind of space and an optional "zł". */
@FacesConverter(forClass = Money.class)
public class MoneyConverter extends TypedValue<Money> {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern TYPED = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,2})?");

    @Override
    Money read(String typed) {
        var bare = SPACES.matcher(typed).replaceAll("").replaceFirst("(?i)(zł|pln)$", "");
        if (!TYPED.matcher(bare).matches()) {
            throw new Unreadable("reason.amount.form");
        }
        try {
            return Money.of(bare.replace(',', '.'));
        } catch (IllegalArgumentException outOfBounds) {
            throw new Unreadable("desk.amount.bounds");
        }
    }

    /** As it is typed, without the currency: what stands in the field can be sent again as it is. */
    @Override
    String write(Money amount) {
        return amount.toString().replace('.', ',');
    }
}
