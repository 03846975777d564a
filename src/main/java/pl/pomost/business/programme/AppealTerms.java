package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

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

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<AppealTerms> in) {
        in.put(Setting.APPEAL_DAYS, t -> t.days, (t, v) -> t.days = v);
        in.put(Setting.APPEAL_DAY_KIND, t -> t.dayKind, (t, v) -> t.dayKind = v);
        in.put(Setting.APPEAL_LATE_ACCEPTED, t -> t.lateAccepted, (t, v) -> t.lateAccepted = v);
        in.put(Setting.APPEAL_LOWER_SCORE_KEEPS_OLD, t -> t.lowerScoreKeepsOld, (t, v) -> t.lowerScoreKeepsOld = v);
        in.put(Setting.APPEAL_DECISION_DAYS, t -> t.decisionDays, (t, v) -> t.decisionDays = v);
        in.put(Setting.APPEAL_DECISION_DAY_KIND, t -> t.decisionDayKind, (t, v) -> t.decisionDayKind = v);
    }

    /** Days that a group has to appeal, from the day after it received the letter. */
    public int days() {
        return days;
    }

    public DayKind dayKind() {
        return dayKind;
    }

    /** The term of so many days, of the edition's kind, from the receipt of a letter. */
    public Term term(WorkingCalendar calendar, LocalDate received, int length) {
        return Term.of(TermEvent.RECEIPT, calendar.deadline(received, length, dayKind));
    }

    /** Whether an appeal of that day is heard: it came after the letter, and in its term or as the rules hear late ones. */
    public Verdict hears(LocalDate filed, Term term) {
        return Verdict.allowed()
                .require(!filed.isBefore(term.from()), () -> Reason.ofField("filedOn", "appeal.before-receipt")
                        .with("received", term.from()))
                .require(lateAccepted || !filed.isAfter(term.due()), () -> Reason.ofField("filedOn", "appeal.late")
                        .with("filed", filed)
                        .with("received", term.from())
                        .with("days", term.length())
                        .with("kind", dayKind)
                        .with("due", term.due()));
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
