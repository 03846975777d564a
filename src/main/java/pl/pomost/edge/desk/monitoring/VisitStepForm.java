package pl.pomost.edge.desk.monitoring;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.visit.VisitProtocol;

/** The one step of a plan or of a protocol that is open on the page, as it is typed. */
public class VisitStepForm implements Serializable {

    /** What can be done with a plan or a protocol. */
    public enum Step {
        ANNOUNCE,
        CALL_OFF,
        SEND,
        ANSWER,
        CLOSE
    }

    private static final long serialVersionUID = 1L;

    private final Step step;
    private final int number;
    private @Nullable LocalDate day;
    private @Nullable String text;
    private VisitProtocol.@Nullable Answer answer = VisitProtocol.Answer.ACCEPTED;

    VisitStepForm(Step step, int number) {
        this.step = step;
        this.number = number;
    }

    boolean is(Step other, int which) {
        return step == other && number == which;
    }

    public Step getStep() {
        return step;
    }

    public int getNumber() {
        return number;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public VisitProtocol.@Nullable Answer getAnswer() {
        return answer;
    }

    public void setAnswer(VisitProtocol.@Nullable Answer answer) {
        this.answer = answer;
    }
}
