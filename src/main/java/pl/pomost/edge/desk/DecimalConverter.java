package pl.pomost.edge.desk;

import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Plain decimals as people type them: "4,2154", "12.5", with any kind of space and an optional "%" or "zł". */
@FacesConverter("decimal")
public class DecimalConverter extends TypedValue<BigDecimal> {

    private static final Pattern BESIDE = Pattern.compile("[\\s\\p{Zs}]+|%|zł|pln", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPED = Pattern.compile("-?\\d{1,12}(?:[.,]\\d{1,8})?");

    @Override
    BigDecimal read(String typed) {
        var bare = BESIDE.matcher(typed).replaceAll("");
        if (!TYPED.matcher(bare).matches()) {
            throw new Unreadable("reason.not-a-decimal");
        }
        return new BigDecimal(bare.replace(',', '.'));
    }

    @Override
    String write(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
