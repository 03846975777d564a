package pl.pomost.business.settlement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One return for correction: which handing in, by whom, when and why. It stays when the settlement is handed in again. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class SettlementReturn {

    private int round;
    private String returnedBy;
    private LocalDate returnedOn;
    private String remarks;

    protected SettlementReturn() {}

    SettlementReturn(int round, String returnedBy, LocalDate returnedOn, String remarks) {
        this.round = round;
        this.returnedBy = returnedBy;
        this.returnedOn = returnedOn;
        this.remarks = remarks;
    }

    /** Which handing in was returned, from 1. */
    public int round() {
        return round;
    }

    /** Account of the advisor. */
    public String returnedBy() {
        return returnedBy;
    }

    public LocalDate returnedOn() {
        return returnedOn;
    }

    /** What the cooperative must correct. */
    public String remarks() {
        return remarks;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SettlementReturn that
                && round == that.round
                && returnedBy.equals(that.returnedBy)
                && returnedOn.equals(that.returnedOn)
                && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(round, returnedBy, returnedOn, remarks);
    }
}
