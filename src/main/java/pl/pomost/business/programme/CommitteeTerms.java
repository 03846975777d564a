package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.money.Share;

/** How the committee is made up, and how it negotiates an amount with the group: a setting of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class CommitteeTerms {

    @Column(name = "assessors")
    int assessors;

    @Column(name = "recommending_share")
    Share recommendingShare;

    @Column(name = "negotiation_first")
    boolean negotiationFirst;

    @Column(name = "negotiation_days")
    int negotiationDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "negotiation_day_kind")
    DayKind negotiationDayKind;

    protected CommitteeTerms() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<CommitteeTerms> in) {
        in.put(Setting.ASSESSORS, t -> t.assessors, (t, v) -> t.assessors = v);
        in.put(Setting.RECOMMENDING_SHARE, t -> t.recommendingShare, (t, v) -> t.recommendingShare = v);
        in.put(Setting.NEGOTIATION_FIRST, t -> t.negotiationFirst, (t, v) -> t.negotiationFirst = v);
        in.put(Setting.NEGOTIATION_DAYS, t -> t.negotiationDays, (t, v) -> t.negotiationDays = v);
        in.put(Setting.NEGOTIATION_DAY_KIND, t -> t.negotiationDayKind, (t, v) -> t.negotiationDayKind = v);
    }

    /** Assessors of the first assessment, and new ones of an appeal, 2 to 7. */
    public int assessors() {
        return assessors;
    }

    /** Share of the counted cards that must recommend the grant; 0 where the points alone decide. */
    public Share recommendingShare() {
        return recommendingShare;
    }

    /** Whether a positive application with less than asked is recommended only after the negotiation of its amount. */
    public boolean negotiationFirst() {
        return negotiationFirst;
    }

    /** Days that the group has to answer, from the day after the negotiation was opened. */
    public int negotiationDays() {
        return negotiationDays;
    }

    public DayKind negotiationDayKind() {
        return negotiationDayKind;
    }
}
