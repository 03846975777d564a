package pl.pomost.edge.desk.bridging;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.membership.Tie;

/** Somebody who joins or leaves, or a pause, as typed. */
public class RollForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Integer number;
    private @Nullable String participant;
    private @Nullable String person;
    private Tie tie = Tie.MEMBER;
    private @Nullable LocalDate day;
    private String reason = "";

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer number) {
        this.number = number;
    }

    public @Nullable String getParticipant() {
        return participant;
    }

    public void setParticipant(@Nullable String participant) {
        this.participant = participant;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public Tie getTie() {
        return tie;
    }

    public void setTie(Tie tie) {
        this.tie = tie;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
