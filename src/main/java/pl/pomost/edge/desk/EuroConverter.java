package pl.pomost.edge.desk;

import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import pl.pomost.kernel.money.Euro;

/** Amounts in euro as people type them: "1 234,50", "1234.5", with an optional "EUR". */
@FacesConverter(forClass = Euro.class)
public class EuroConverter extends TypedValue<Euro> {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    @Override
    Euro read(String typed) {
        var bare = SPACES.matcher(typed).replaceAll("").replaceFirst("(?i)(eur|€)$", "");
        try {
            return Euro.of(bare.replace(',', '.'));
        } catch (IllegalArgumentException noAmount) {
            throw new Unreadable("reason.amount.form");
        }
    }

    @Override
    String write(Euro amount) {
        return amount.amount().toPlainString().replace('.', ',');
    }
}
