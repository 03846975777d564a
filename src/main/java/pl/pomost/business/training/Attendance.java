package pl.pomost.business.training;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/** How much of a session one person attended, and whether the list is signed; without a signature it does not count. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class Attendance {

    private String participantNumber;
    private int quarters;
    private boolean signed;

    protected Attendance() {}

    public Attendance(String participantNumber, int quarters, boolean signed) {
        this.participantNumber = participantNumber;
        this.quarters = quarters;
        this.signed = signed;
    }

    public String participantNumber() {
        return participantNumber;
    }

    /** Quarters of an hour, signed or not. */
    public int quarters() {
        return quarters;
    }

    public boolean signed() {
        return signed;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("participant", participantNumber)
                .with("quarters", quarters)
                .with("signed", signed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attendance that
                && participantNumber.equals(that.participantNumber)
                && quarters == that.quarters
                && signed == that.signed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(participantNumber, quarters, signed);
    }
}
