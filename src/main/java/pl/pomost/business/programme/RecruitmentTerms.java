package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import pl.pomost.kernel.money.Share;

/** How people come into an edition: terms, proofs, points and places of its recruitment; a setting of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class RecruitmentTerms {

    @Column(name = "recruitment_required")
    boolean required;

    @Column(name = "access_criteria")
    String criteria;

    @Column(name = "recruitment_formal_days")
    int formalDays;

    @Column(name = "recruitment_correction_days")
    int correctionDays;

    @Column(name = "recruitment_list_days")
    int listDays;

    @Column(name = "recruitment_list_after_call")
    boolean listAfterCall;

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

    @Column(name = "recruitment_appeal_days")
    int appealDays;

    @Column(name = "recruitment_appeal_others")
    boolean appealOthers;

    protected RecruitmentTerms() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<RecruitmentTerms> in) {
        in.put(Setting.RECRUITMENT_REQUIRED, t -> t.required, (t, v) -> t.required = v);
        in.put(Setting.ACCESS_CRITERIA, t -> t.criteria, (t, v) -> t.criteria = v);
        in.put(Setting.RECRUITMENT_FORMAL_DAYS, t -> t.formalDays, (t, v) -> t.formalDays = v);
        in.put(Setting.RECRUITMENT_CORRECTION_DAYS, t -> t.correctionDays, (t, v) -> t.correctionDays = v);
        in.put(Setting.RECRUITMENT_LIST_DAYS, t -> t.listDays, (t, v) -> t.listDays = v);
        in.put(Setting.RECRUITMENT_LIST_AFTER_CALL, t -> t.listAfterCall, (t, v) -> t.listAfterCall = v);
        in.put(Setting.PROOF_DAYS, t -> t.proofDays, (t, v) -> t.proofDays = v);
        in.put(Setting.EXCLUSION_MONTHS, t -> t.exclusionMonths, (t, v) -> t.exclusionMonths = v);
        in.put(Setting.RECRUITMENT_COMMITTEE, t -> t.committee, (t, v) -> t.committee = v);
        in.put(Setting.RECRUITMENT_POINTS, t -> t.points, (t, v) -> t.points = v);
        in.put(Setting.RECRUITMENT_THRESHOLD, t -> t.threshold, (t, v) -> t.threshold = v);
        in.put(Setting.RECRUITMENT_PLACES, t -> t.places, (t, v) -> t.places = v);
        in.put(Setting.EXIT_DAYS, t -> t.exitDays, (t, v) -> t.exitDays = v);
        in.put(Setting.RECRUITMENT_APPEAL_DAYS, t -> t.appealDays, (t, v) -> t.appealDays = v);
        in.put(Setting.RECRUITMENT_APPEAL_OTHERS, t -> t.appealOthers, (t, v) -> t.appealOthers = v);
    }

    /** Whether the members of a case must have come through the recruitment of its edition. */
    public boolean isRequired() {
        return required;
    }

    /** What a person must prove to come in; at least one criterion. */
    public List<AccessCriterion> criteria() {
        return Arrays.stream(criteria.split(",")).map(AccessCriterion::valueOf).toList();
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

    /** Whether the list is approved only when the call has ended. */
    public boolean isListAfterCall() {
        return listAfterCall;
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

    /** Days that a person has to appeal, from the day after the letter came, of the kind in which groups' appeals are counted. */
    public int appealDays() {
        return appealDays;
    }

    /** Whether an appeal is heard by other people than those who checked, scored or decided first. */
    public boolean isAppealHeardByOthers() {
        return appealOthers;
    }
}
