package pl.pomost.business.aid;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.ExchangeRates.ExchangeRate;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;

/** An amount of aid in złoty and in euro, with the rate when this office counted it. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class AidAmount {

    private Money pln;
    private Euro eur;
    private @Nullable BigDecimal rate;
    private @Nullable LocalDate ratePublishedOn;
    private @Nullable String rateTable;

    protected AidAmount() {}

    private AidAmount(Money pln, Euro eur) {
        this.pln = pln;
        this.eur = eur;
    }

    /** As somebody else certified or declared it. */
    static AidAmount told(Money pln, Euro eur) {
        return new AidAmount(pln, eur);
    }

    /** As it is worth at that rate. */
    static AidAmount counted(Money pln, ExchangeRate at) {
        var amount = new AidAmount(pln, Euro.worth(pln, at.rate()));
        amount.rate = at.rate();
        amount.ratePublishedOn = at.publishedOn();
        amount.rateTable = at.table();
        return amount;
    }

    /** Another amount of the same granting of this office, at the rate of that day. */
    AidAmount lowered(Money toPln) {
        var other = new AidAmount(toPln, Euro.worth(toPln, Objects.requireNonNull(rate)));
        other.rate = rate;
        other.ratePublishedOn = ratePublishedOn;
        other.rateTable = rateTable;
        return other;
    }

    public Money pln() {
        return pln;
    }

    public Euro eur() {
        return eur;
    }

    /** Złoty for one euro; empty where somebody else counted. */
    public Optional<BigDecimal> rate() {
        return Optional.ofNullable(rate);
    }

    public Optional<LocalDate> ratePublishedOn() {
        return Optional.ofNullable(ratePublishedOn);
    }

    /** Number of the bank's table, where somebody wrote it. */
    public Optional<String> rateTable() {
        return Optional.ofNullable(rateTable);
    }
}
