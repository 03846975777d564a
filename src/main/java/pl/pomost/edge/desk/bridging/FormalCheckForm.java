package pl.pomost.edge.desk.bridging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.review.CheckBridgingForm;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.records.dossier.BridgingSheet;

/** Who assesses an application for bridging support, and the points of its form as they are ticked off. */
public class FormalCheckForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<PointForm> points = new ArrayList<>();
    private String assessor = "";
    private @Nullable String faults;
    private boolean correct;

    FormalCheckForm(BridgingSheet.@Nullable SupportRow row) {
        if (row != null) {
            row.application().points().forEach(point -> points.add(new PointForm(point)));
        }
    }

    CheckBridgingForm.Command command(CaseRef theCase, BridgingKind kind) {
        var answers = points.stream().map(PointForm::answer).toList();
        return new CheckBridgingForm.Command(theCase, kind, answers, faults, correct);
    }

    public List<PointForm> getPoints() {
        return points;
    }

    public String getAssessor() {
        return assessor;
    }

    public void setAssessor(String assessor) {
        this.assessor = assessor;
    }

    public @Nullable String getFaults() {
        return faults;
    }

    public void setFaults(@Nullable String faults) {
        this.faults = faults;
    }

    public boolean isCorrect() {
        return correct;
    }

    public void setCorrect(boolean correct) {
        this.correct = correct;
    }
}
