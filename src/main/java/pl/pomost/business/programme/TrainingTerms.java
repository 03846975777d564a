package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How hours of training are counted and attendance is kept: a setting of the rules. */
@Embeddable
public class TrainingTerms {

    @Column(name = "training_hour_minutes")
    int trainingHourMinutes;

    @Column(name = "advice_hour_minutes")
    int adviceHourMinutes;

    @Column(name = "unexcused_absences")
    int absences;

    @Column(name = "training_late_days")
    int lateDays;

    protected TrainingTerms() {}

    /** Terms that say nothing yet; every setting is written afterwards. */
    static TrainingTerms blank() {
        return new TrainingTerms();
    }

    /** Minutes by the clock that an hour of training lasts. */
    public int trainingHourMinutes() {
        return trainingHourMinutes;
    }

    /** Minutes by the clock that an hour of advice lasts. */
    public int adviceHourMinutes() {
        return adviceHourMinutes;
    }

    /** From so many unexcused absences a person may be struck off. */
    public int absences() {
        return absences;
    }

    /** Calendar days after a session from which its record needs a reason. */
    public int lateDays() {
        return lateDays;
    }
}
