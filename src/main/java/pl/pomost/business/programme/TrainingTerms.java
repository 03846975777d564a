package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import pl.pomost.kernel.money.Share;

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

    @Column(name = "training_quarters")
    int quarters;

    @Column(name = "training_day_minutes")
    int dayMinutes;

    @Column(name = "attendance_threshold")
    Share attendanceThreshold;

    protected TrainingTerms() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<TrainingTerms> in) {
        in.put(Setting.TRAINING_QUARTERS, t -> t.quarters, (t, v) -> t.quarters = v);
        in.put(Setting.TRAINING_DAY_MINUTES, t -> t.dayMinutes, (t, v) -> t.dayMinutes = v);
        in.put(Setting.TRAINING_HOUR_MINUTES, t -> t.trainingHourMinutes, (t, v) -> t.trainingHourMinutes = v);
        in.put(Setting.ADVICE_HOUR_MINUTES, t -> t.adviceHourMinutes, (t, v) -> t.adviceHourMinutes = v);
        in.put(Setting.UNEXCUSED_ABSENCES, t -> t.absences, (t, v) -> t.absences = v);
        in.put(Setting.TRAINING_LATE_DAYS, t -> t.lateDays, (t, v) -> t.lateDays = v);
        in.put(Setting.ATTENDANCE_THRESHOLD, t -> t.attendanceThreshold, (t, v) -> t.attendanceThreshold = v);
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

    /** Length of the training and advice in quarter-hours; 50 hours are 200. */
    public int quarters() {
        return quarters;
    }

    /** Longest training or advice of one person in one day, in minutes by the clock. */
    public int dayMinutes() {
        return dayMinutes;
    }

    /** Share of the planned hours that a person must attend. */
    public Share attendanceThreshold() {
        return attendanceThreshold;
    }
}
