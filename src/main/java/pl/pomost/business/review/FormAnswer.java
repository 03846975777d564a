package pl.pomost.business.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One point of the form and whether it is met. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class FormAnswer {

    @Enumerated(EnumType.STRING)
    private FormPoint point;

    private boolean met;

    protected FormAnswer() {}

    FormAnswer(FormPoint point, boolean met) {
        this.point = point;
        this.met = met;
    }

    public FormPoint point() {
        return point;
    }

    public boolean isMet() {
        return met;
    }
}
