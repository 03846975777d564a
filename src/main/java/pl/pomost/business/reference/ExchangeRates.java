package pl.pomost.business.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Mid rates of the National Bank of Poland (table A); a day without a table has the rate published last before it. */
@ApplicationScoped
public class ExchangeRates {

    @Inject
    References references;

    ExchangeRates() {}

    /**
     * A rate.
     *
     * @param publishedOn day of the bank's table
     * @param rate        złoty for one unit of the currency, at most four decimals
     * @param table       number of the bank's table, null where nobody has written it
     */
    public record ExchangeRate(
            LocalDate publishedOn,
            BigDecimal rate,
            @Nullable String table) {}

    /**
     * The rate in force on a day.
     *
     * @param currency three letters
     * @throws Refusal RULE when nothing was entered for that day or before
     */
    public ExchangeRate inForceOn(String currency, LocalDate day) {
        return publishedLast(currency, day)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        Reason.of("reference.no-exchange-rate")
                                .with("currency", currency)
                                .with("day", day)));
    }

    /** The rate published on the day or last before it; empty when none was entered. @param currency three letters */
    public Optional<ExchangeRate> publishedLast(String currency, LocalDate day) {
        return references.live(ReferenceTable.EXCHANGE_RATE).stream()
                .map(ReferenceEntry::line)
                .filter(line -> line.key().equals(currency) && line.holdsOn(day))
                .findFirst()
                .map(line -> new ExchangeRate(line.validFrom(), Objects.requireNonNull(line.figure()), line.namePl()));
    }
}
