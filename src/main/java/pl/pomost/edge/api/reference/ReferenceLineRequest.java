package pl.pomost.edge.api.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.ReferenceLine;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** What a line of a reference table says. */
@Schema(name = "ReferenceLineRequest")
public record ReferenceLineRequest(
        @Schema(
                description =
                        "PL for wages; TAX_ARREARS or STATUTORY for interest; 01-06, EASTER+60, 2018-11-12 or SATURDAY"
                                + " for holidays; a currency for exchange rates; 2025:25.3 for excluded activities;"
                                + " 4 or 7 digits for counties and municipalities",
                example = "EUR",
                required = true)
        String key,

        @Schema(description = "First day on which it holds", format = "date", example = "2026-03-02", required = true)
        LocalDate validFrom,

        @Schema(description = "Last day on which it holds; absent where the next line ends it", format = "date")
        @Nullable
        LocalDate validUntil,

        @Schema(description = "Amount, rate or per cent; absent in tables without figures", example = "4.2154")
        @Nullable
        String figure,

        @Schema(description = "Polish name or remark", example = "041/A/NBP/2026") @Nullable
        String namePl,

        @Schema(description = "English name or remark") @Nullable
        String nameEn,

        @Schema(description = "Where it was read", example = "nbp.pl", required = true)
        String source,

        @Schema(description = "Whether it still has to be compared with its source in law", required = true)
        Boolean toBeConfirmed) {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,8})?");

    ReferenceLine line() {
        return new ReferenceLine(
                key == null ? "" : key,
                validFrom,
                validUntil,
                decimal(),
                namePl,
                nameEn,
                source,
                !Boolean.FALSE.equals(toBeConfirmed));
    }

    private @Nullable BigDecimal decimal() {
        if (figure == null) {
            return null;
        }
        if (!DECIMAL.matcher(figure).matches()) {
            throw new Refusal(Refusal.Kind.INVALID, Reason.ofField("figure", "not-a-decimal"));
        }
        return new BigDecimal(figure);
    }
}
