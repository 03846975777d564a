package pl.pomost.edge.desk.bridging;

import java.io.Serializable;
import pl.pomost.business.review.CheckBridgingForm;
import pl.pomost.business.review.FormPoint;

/** One point of the form, as the assessor answers it. */
public class PointForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormPoint point;
    private boolean met;

    PointForm(FormPoint point) {
        this.point = point;
    }

    CheckBridgingForm.Answer answer() {
        return new CheckBridgingForm.Answer(point, met);
    }

    public FormPoint getPoint() {
        return point;
    }

    public boolean isMet() {
        return met;
    }

    public void setMet(boolean met) {
        this.met = met;
    }
}
