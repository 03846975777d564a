package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import pl.pomost.kernel.money.Share;

/** The form of the merit card, what is a positive score, and when two scores are divergent: settings of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class ScoreTerms {

    @Column(name = "score_max")
    int max;

    @Column(name = "score_threshold")
    Share threshold;

    @Column(name = "category_threshold")
    Share categoryThreshold;

    @Column(name = "divergence")
    Share divergence;

    @Column(name = "divergence_on_opposite")
    boolean divergenceOnOpposite;

    @Column(name = "integer_points_only")
    boolean integerPointsOnly;

    @Column(name = "merit_card")
    String meritCard;

    @Column(name = "formal_card")
    String formalCard;

    protected ScoreTerms() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<ScoreTerms> in) {
        in.put(Setting.MERIT_CARD, t -> t.meritCard, (t, v) -> t.meritCard = v);
        in.put(Setting.FORMAL_CARD, t -> t.formalCard, (t, v) -> t.formalCard = v);
        in.put(Setting.SCORE_THRESHOLD, t -> t.threshold, (t, v) -> t.threshold = v);
        in.put(Setting.CATEGORY_THRESHOLD, t -> t.categoryThreshold, (t, v) -> t.categoryThreshold = v);
        in.put(Setting.DIVERGENCE, t -> t.divergence, (t, v) -> t.divergence = v);
        in.put(Setting.DIVERGENCE_ON_OPPOSITE, t -> t.divergenceOnOpposite, (t, v) -> t.divergenceOnOpposite = v);
        in.put(Setting.INTEGER_POINTS_ONLY, t -> t.integerPointsOnly, (t, v) -> t.integerPointsOnly = v);
    }

    /** Highest score of one merit card, in whole points. */
    public int max() {
        return max;
    }

    /** Share of the highest score that makes a card positive. */
    public Share threshold() {
        return threshold;
    }

    /** Share of each category's maximum that a positive card needs. */
    public Share categoryThreshold() {
        return categoryThreshold;
    }

    /** Scores that differ by this share of the maximum or more are divergent. */
    public Share divergence() {
        return divergence;
    }

    /** Whether one positive and one negative card are divergent, however near their points are. */
    public boolean divergenceOnOpposite() {
        return divergenceOnOpposite;
    }

    /** Whether assessors give whole points only; otherwise points may have one decimal. */
    public boolean integerPointsOnly() {
        return integerPointsOnly;
    }

    /** Code of the form that assessors fill in. */
    public String meritCard() {
        return meritCard;
    }

    /** Code of the form by which the form of an application is checked. */
    public String formalCard() {
        return formalCard;
    }
}
