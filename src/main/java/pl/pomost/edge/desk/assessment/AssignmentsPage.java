package pl.pomost.edge.desk.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.register.AssignmentRow;
import pl.pomost.records.register.MyAssignments;
import pl.pomost.records.register.MyReviews;
import pl.pomost.records.register.ReviewRow;

/** What an assessor has to assess. */
@Named
@ViewScoped
public class AssignmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MyAssignments mine;

    @Inject
    MyReviews myReviews;

    private transient @Nullable List<AssignmentRow> rows;
    private transient @Nullable List<ReviewRow> reviews;

    AssignmentsPage() {}

    /** Applications for bridging support. */
    public List<ReviewRow> getReviews() {
        if (reviews == null) {
            reviews = myReviews.rows(MyReviews.LIMIT);
        }
        return reviews;
    }

    public List<AssignmentRow> getRows() {
        if (rows == null) {
            rows = mine.rows(null, MyAssignments.LIMIT);
        }
        return rows;
    }
}
