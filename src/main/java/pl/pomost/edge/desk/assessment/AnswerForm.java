package pl.pomost.edge.desk.assessment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.FormalCriterion;
import pl.pomost.business.assessment.RecordFormalCard;

/** A row of the formal card while it is filled in. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormalCriterion criterion;
    private @Nullable Boolean met;
    private @Nullable String remark;

    AnswerForm(FormalCriterion criterion) {
        this.criterion = criterion;
    }

    @SuppressWarnings("NullAway") // what is not answered is told by the use case, with its field
    RecordFormalCard.Answer answer() {
        return new RecordFormalCard.Answer(criterion, met, remark);
    }

    public FormalCriterion getCriterion() {
        return criterion;
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
