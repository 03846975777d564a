package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import pl.pomost.kernel.calendar.DayKind;

/** By when a group may appeal, by when the appeal is decided, and what a lower new score means: a setting of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class AppealTerms {

    @Column(name = "appeal_days")
    int days;

    @Enumerated(EnumType.STRING)
    @Column(name = "appeal_day_kind")
    DayKind dayKind;

    @Column(name = "appeal_late_accepted")
    boolean lateAccepted;

    @Column(name = "appeal_lower_keeps_old")
    boolean lowerScoreKeepsOld;

    @Column(name = "appeal_decision_days")
    int decisionDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "appeal_decision_day_kind")
    DayKind decisionDayKind;

    protected AppealTerms() {}

    public AppealTerms(
            int days,
            DayKind dayKind,
            boolean lateAccepted,
            boolean lowerScoreKeepsOld,
            int decisionDays,
            DayKind decisionDayKind) {
        this.days = days;
        this.dayKind = dayKind;
        this.lateAccepted = lateAccepted;
        this.lowerScoreKeepsOld = lowerScoreKeepsOld;
        this.decisionDays = decisionDays;
        this.decisionDayKind = decisionDayKind;
    }

    /** The same terms, to be kept with another version. */
    AppealTerms copy() {
        return new AppealTerms(days, dayKind, lateAccepted, lowerScoreKeepsOld, decisionDays, decisionDayKind);
    }

    /** Days that a group has to appeal, from the day after it received the letter. */
    public int days() {
        return days;
    }

    public DayKind dayKind() {
        return dayKind;
    }

    /** Whether a late appeal is heard all the same. */
    public boolean isLateAccepted() {
        return lateAccepted;
    }

    /** Whether an assessment on appeal that is worse than the first one changes nothing. */
    public boolean lowerScoreKeepsOld() {
        return lowerScoreKeepsOld;
    }

    /** Days to decide an appeal, from the day on which it was recorded. */
    public int decisionDays() {
        return decisionDays;
    }

    public DayKind decisionDayKind() {
        return decisionDayKind;
    }
}
