package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many people found a cooperative and belong to it, and what follows when they leave: settings of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class GroupTerms {

    @Column(name = "min_founders_natural")
    int minFoundersNatural;

    @Column(name = "min_founders_legal")
    int minFoundersLegal;

    @Column(name = "adult_age")
    int adultAge;

    @Column(name = "max_members")
    int maxMembers;

    @Column(name = "later_members")
    int laterMembers;

    @Column(name = "later_members_months")
    int laterMembersMonths;

    @Column(name = "below_minimum_months")
    int belowMinimumMonths;

    @Column(name = "rotation_alert")
    int rotationAlert;

    @Column(name = "replacement_days")
    int replacementDays;

    protected GroupTerms() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<GroupTerms> in) {
        in.put(Setting.MIN_FOUNDERS_NATURAL, t -> t.minFoundersNatural, (t, v) -> t.minFoundersNatural = v);
        in.put(Setting.ADULT_AGE, t -> t.adultAge, (t, v) -> t.adultAge = v);
        in.put(Setting.MAX_MEMBERS, t -> t.maxMembers, (t, v) -> t.maxMembers = v);
        in.put(Setting.LATER_MEMBERS, t -> t.laterMembers, (t, v) -> t.laterMembers = v);
        in.put(Setting.LATER_MEMBERS_MONTHS, t -> t.laterMembersMonths, (t, v) -> t.laterMembersMonths = v);
        in.put(Setting.MIN_FOUNDERS_LEGAL, t -> t.minFoundersLegal, (t, v) -> t.minFoundersLegal = v);
        in.put(Setting.REPLACEMENT_DAYS, t -> t.replacementDays, (t, v) -> t.replacementDays = v);
        in.put(Setting.BELOW_MINIMUM_MONTHS, t -> t.belowMinimumMonths, (t, v) -> t.belowMinimumMonths = v);
        in.put(Setting.ROTATION_ALERT, t -> t.rotationAlert, (t, v) -> t.rotationAlert = v);
    }

    /** Fewest founding natural persons. */
    public int minFoundersNatural() {
        return minFoundersNatural;
    }

    /** Fewest founding legal persons. */
    public int minFoundersLegal() {
        return minFoundersLegal;
    }

    /** Years that a member must have completed. */
    public int adultAge() {
        return adultAge;
    }

    /** Most members of a cooperative; more are only warned of. */
    public int maxMembers() {
        return maxMembers;
    }

    /** Members that a cooperative of fewer founders must reach later; 0 for no such duty. */
    public int laterMembers() {
        return laterMembers;
    }

    /** Months from the entry in the register within which it must reach them. */
    public int laterMembersMonths() {
        return laterMembersMonths;
    }

    /** Months that a cooperative may have fewer members than the minimum. */
    public int belowMinimumMonths() {
        return belowMinimumMonths;
    }

    /** How many changes of the person on one post are looked at. */
    public int rotationAlert() {
        return rotationAlert;
    }

    /** Calendar days that a cooperative has to replace somebody who left a post. */
    public int replacementDays() {
        return replacementDays;
    }
}
