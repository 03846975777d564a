package pl.pomost.edge.desk.training;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.training.TrainingList;

/** One line of an attendance list as it is typed; without hours the person was there all the time. */
public class AttendanceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String participant;
    private final String label;
    private boolean present;
    private @Nullable Integer quarters;
    private boolean signed;

    AttendanceForm(String participant, @Nullable String name) {
        this.participant = participant;
        this.label = name == null ? participant : name + " (" + participant + ")";
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    TrainingList.Attended line(@Nullable Integer whole) {
        return new TrainingList.Attended(participant, quarters == null ? whole : quarters, signed);
    }

    void fill(int attended, boolean withSignature) {
        present = true;
        quarters = attended;
        signed = withSignature;
    }

    public String getParticipant() {
        return participant;
    }

    public String getLabel() {
        return label;
    }

    public boolean isPresent() {
        return present;
    }

    public void setPresent(boolean present) {
        this.present = present;
    }

    public @Nullable Integer getQuarters() {
        return quarters;
    }

    public void setQuarters(@Nullable Integer quarters) {
        this.quarters = quarters;
    }

    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }
}
