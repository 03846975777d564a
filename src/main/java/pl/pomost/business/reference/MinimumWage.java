package pl.pomost.business.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.money.Money;

/** The lowest monthly pay for full-time work, gross, from one day until the next row begins. */
@Entity
@Table(name = "minimum_wage")
@SuppressWarnings("NullAway.Init") // filled by the store
public class MinimumWage {

    @Id
    private LocalDate validFrom;

    private Money amount;
    private String source;
    private boolean toBeConfirmed;

    protected MinimumWage() {}

    public MinimumWage(LocalDate validFrom, Money amount, String source, boolean toBeConfirmed) {
        this.validFrom = validFrom;
        this.amount = amount;
        this.source = source;
        this.toBeConfirmed = toBeConfirmed;
    }

    /** First day on which it holds. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Złoty a month, gross. */
    public Money amount() {
        return amount;
    }

    /** Where the amount was read. */
    public String source() {
        return source;
    }

    /** Whether nobody has compared it with the regulation yet. */
    public boolean toBeConfirmed() {
        return toBeConfirmed;
    }
}
