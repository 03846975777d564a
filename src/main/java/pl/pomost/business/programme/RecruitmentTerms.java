package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import pl.pomost.kernel.money.Share;

/** How people come into an edition: terms, proofs, points and places of its recruitment; a setting of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class RecruitmentTerms {

    @Column(name = "recruitment_required")
    boolean required;

    @Column(name = "recruitment_formal_days")
    int formalDays;

    @Column(name = "recruitment_correction_days")
    int correctionDays;

    @Column(name = "recruitment_list_days")
    int listDays;

    @Column(name = "proof_days")
    int proofDays;

    @Column(name = "exclusion_months")
    int exclusionMonths;

    @Column(name = "recruitment_committee")
    int committee;

    @Column(name = "recruitment_points")
    int points;

    @Column(name = "recruitment_threshold")
    Share threshold;

    @Column(name = "recruitment_places")
    int places;

    @Column(name = "exit_days")
    int exitDays;

    protected RecruitmentTerms() {}

    /** Terms that say nothing yet; every setting is written afterwards. */
    static RecruitmentTerms blank() {
        return new RecruitmentTerms();
    }

    /** Whether the members of a case must have come through the recruitment of its edition. */
    public boolean isRequired() {
        return required;
    }

    /** Working days for the formal check of a form. */
    public int formalDays() {
        return formalDays;
    }

    /** Working days to complete a form after a call. */
    public int correctionDays() {
        return correctionDays;
    }

    /** Calendar days from the end of the call to the list. */
    public int listDays() {
        return listDays;
    }

    /** Calendar days for which a proof holds, from the day of its issue. */
    public int proofDays() {
        return proofDays;
    }

    /** Months without own business and without membership of a social cooperative before a statement is made. */
    public int exclusionMonths() {
        return exclusionMonths;
    }

    /** Fewest members of the committee who score a person. */
    public int committee() {
        return committee;
    }

    /** Highest points of one card. */
    public int points() {
        return points;
    }

    /** Share of the highest points that qualifies. */
    public Share threshold() {
        return threshold;
    }

    /** How many people an edition takes. */
    public int places() {
        return places;
    }

    /** Calendar days after the end of support within which the exit is recorded. */
    public int exitDays() {
        return exitDays;
    }
}
