package pl.pomost.business.applicant;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/** A participant's membership of a group; never changed, only replaced. Who joins again has a second one. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class GroupMember {

    private String participantNumber;
    private LocalDate joinedOn;
    private @Nullable LocalDate leftOn;

    /** The participant again while the membership keeps the person from other groups: the data base allows it once. */
    private @Nullable String activeParticipant;

    protected GroupMember() {}

    private GroupMember(
            String participantNumber,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable String activeParticipant) {
        this.participantNumber = participantNumber;
        this.joinedOn = joinedOn;
        this.leftOn = leftOn;
        this.activeParticipant = activeParticipant;
    }

    static GroupMember joining(String participantNumber, LocalDate day) {
        return new GroupMember(participantNumber, day, null, participantNumber);
    }

    GroupMember leavingOn(LocalDate day) {
        return new GroupMember(participantNumber, joinedOn, day, null);
    }

    GroupMember freed() {
        return new GroupMember(participantNumber, joinedOn, leftOn, null);
    }

    /** Bound again, when the membership was not ended. */
    GroupMember bound() {
        return new GroupMember(participantNumber, joinedOn, leftOn, leftOn == null ? participantNumber : null);
    }

    public String participantNumber() {
        return participantNumber;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** The last day of the membership; empty while it lasts. */
    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public boolean isPresent() {
        return leftOn == null;
    }

    /** Whether the membership keeps the person from joining another group. */
    public boolean isActive() {
        return activeParticipant != null;
    }

    /** Whether the person was a member on that day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(joinedOn) && (leftOn == null || !day.isAfter(leftOn));
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("participant", participantNumber)
                .with("joinedOn", joinedOn)
                .with("leftOn", leftOn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupMember that
                && participantNumber.equals(that.participantNumber)
                && joinedOn.equals(that.joinedOn)
                && Objects.equals(leftOn, that.leftOn)
                && Objects.equals(activeParticipant, that.activeParticipant);
    }

    @Override
    public int hashCode() {
        return Objects.hash(participantNumber, joinedOn, leftOn, activeParticipant);
    }
}
