package pl.pomost.business.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import pl.pomost.kernel.money.Share;

/** A yearly rate of interest of one kind, from one day until the next row of that kind begins. */
@Entity
@Table(name = "interest_rate")
@IdClass(InterestRate.Key.class)
@SuppressWarnings("NullAway.Init") // filled by the store
public class InterestRate {

    /** A kind has one rate from a day. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private InterestKind kind;
        private LocalDate validFrom;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && kind == key.kind && Objects.equals(validFrom, key.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, validFrom);
        }
    }

    @Id
    @Enumerated(EnumType.STRING)
    private InterestKind kind;

    @Id
    private LocalDate validFrom;

    private Share yearly;
    private String source;
    private boolean toBeConfirmed;

    protected InterestRate() {}

    public InterestRate(InterestKind kind, LocalDate validFrom, Share yearly, String source, boolean toBeConfirmed) {
        this.kind = kind;
        this.validFrom = validFrom;
        this.yearly = yearly;
        this.source = source;
        this.toBeConfirmed = toBeConfirmed;
    }

    public InterestKind kind() {
        return kind;
    }

    /** First day on which it holds. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Per cent a year. */
    public Share yearly() {
        return yearly;
    }

    /** Where the rate was read, or from what it was counted. */
    public String source() {
        return source;
    }

    /** Whether nobody has compared it with the announcement yet. */
    public boolean toBeConfirmed() {
        return toBeConfirmed;
    }
}
