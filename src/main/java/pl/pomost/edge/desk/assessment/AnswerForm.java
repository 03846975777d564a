package pl.pomost.edge.desk.assessment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.RecordFormalCard;

/** A row of the formal card while it is filled in. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String criterion;
    private final String title;
    private @Nullable Boolean met;
    private @Nullable String remark;

    AnswerForm(String criterion, String title) {
        this.criterion = criterion;
        this.title = title;
    }

    @SuppressWarnings("NullAway") // what is not answered is told by the use case, with its field
    RecordFormalCard.Answer answer() {
        return new RecordFormalCard.Answer(criterion, met, remark);
    }

    public String getCriterion() {
        return criterion;
    }

    /** What is asked, in the language of the page. */
    public String getTitle() {
        return title;
    }

    public @Nullable Boolean getMet() {
        return met;
    }

    public void setMet(@Nullable Boolean met) {
        this.met = met;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
