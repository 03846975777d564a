package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import pl.pomost.kernel.money.Share;

/**
 * Who must be among the people of a cooperative: settings of the rules. The act of 27 April 2006 asks for a share of disadvantaged
 * members that changed with the years, so each version says its own and whether it holds an application back.
 */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class MemberTerms {

    @Column(name = "disadvantaged_share")
    Share disadvantagedShare;

    @Column(name = "disadvantaged_fewest")
    int disadvantagedFewest;

    @Column(name = "disadvantaged_required")
    boolean disadvantagedRequired;

    @Column(name = "legal_employs")
    int legalEmploys;

    @Column(name = "legal_employs_months")
    int legalEmploysMonths;

    protected MemberTerms() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<MemberTerms> in) {
        in.put(Setting.LEGAL_EMPLOYS, t -> t.legalEmploys, (t, v) -> t.legalEmploys = v);
        in.put(Setting.LEGAL_EMPLOYS_MONTHS, t -> t.legalEmploysMonths, (t, v) -> t.legalEmploysMonths = v);
        in.put(Setting.DISADVANTAGED_SHARE, t -> t.disadvantagedShare, (t, v) -> t.disadvantagedShare = v);
        in.put(Setting.DISADVANTAGED_FEWEST, t -> t.disadvantagedFewest, (t, v) -> t.disadvantagedFewest = v);
        in.put(Setting.DISADVANTAGED_REQUIRED, t -> t.disadvantagedRequired, (t, v) -> t.disadvantagedRequired = v);
    }

    /** Least share of the founding persons who are disadvantaged; 0 % for no such rule. */
    public Share disadvantagedShare() {
        return disadvantagedShare;
    }

    /** Fewest founding persons who are disadvantaged; 0 for no such rule. */
    public int disadvantagedFewest() {
        return disadvantagedFewest;
    }

    /** Whether an application with fewer of them is refused; otherwise it is only said. */
    public boolean isDisadvantagedRequired() {
        return disadvantagedRequired;
    }

    /** How many persons a cooperative of legal persons must employ; 0 for no such duty. */
    public int legalEmploys() {
        return legalEmploys;
    }

    /** Months from the entry in the register within which it must employ them. */
    public int legalEmploysMonths() {
        return legalEmploysMonths;
    }
}
