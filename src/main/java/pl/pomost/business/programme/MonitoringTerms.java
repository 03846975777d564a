package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Terms around a monitoring visit; a setting of the rules. */
@Embeddable
public class MonitoringTerms {

    @Column(name = "visit_notice_days")
    int noticeDays;

    @Column(name = "visit_answer_days")
    int answerDays;

    @Column(name = "durability_months")
    int durabilityMonths;

    @Column(name = "first_visit_months")
    int firstVisitMonths;

    protected MonitoringTerms() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<MonitoringTerms> in) {
        in.put(Setting.DURABILITY_MONTHS, t -> t.durabilityMonths, (t, v) -> t.durabilityMonths = v);
        in.put(Setting.VISIT_NOTICE_DAYS, t -> t.noticeDays, (t, v) -> t.noticeDays = v);
        in.put(Setting.VISIT_ANSWER_DAYS, t -> t.answerDays, (t, v) -> t.answerDays = v);
        in.put(Setting.FIRST_VISIT_MONTHS, t -> t.firstVisitMonths, (t, v) -> t.firstVisitMonths = v);
    }

    /** Calendar days before a planned visit by which the cooperative is told; a visit without notice needs none. */
    public int noticeDays() {
        return noticeDays;
    }

    /** Calendar days from the sending of a protocol within which the cooperative answers. */
    public int answerDays() {
        return answerDays;
    }

    public int durabilityMonths() {
        return durabilityMonths;
    }

    /** Months from the first tranche within which the cooperative is visited for the first time. */
    public int firstVisitMonths() {
        return firstVisitMonths;
    }
}
