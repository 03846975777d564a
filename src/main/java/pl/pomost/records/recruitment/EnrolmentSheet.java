package pl.pomost.records.recruitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.business.participation.ExitStatus;
import pl.pomost.business.participation.WithdrawalReason;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.RecruitmentDraft;

/**
 * One person's way through an edition.
 *
 * @param advisor      account of whoever opened the form
 * @param whyDuePl     how the last day was counted, in Polish
 * @param whyDueEn     the same in English
 * @param criteriaOpen whether the reader may see the criteria: the person's own advisor, managers, auditors
 * @param criteria     one line for each criterion of the rules; empty when the reader may not see them
 * @param scoring      how the points were counted
 * @param place        where the latest list puts the person; absent while on none
 */
public record EnrolmentSheet(
        String edition,
        String participant,
        String firstName,
        String lastName,
        long version,
        String rulesVersion,
        EnrolmentStage stage,
        LocalDate stageSince,
        String advisor,
        @Nullable String formNumber,
        @Nullable Instant receivedAt,
        @Nullable LocalDate signedOn,
        @Nullable String motivation,
        boolean imageConsent,
        @Nullable String letter,
        @Nullable LocalDate due,
        @Nullable String whyDuePl,
        @Nullable String whyDueEn,
        boolean criteriaOpen,
        List<CriterionLine> criteria,
        Scoring scoring,
        @Nullable PlaceLine place,
        SupportLine support,
        HoursLine hours) {

    /**
     * A criterion with its paper.
     *
     * @param given      whether it is recorded
     * @param met        whether it is met; absent while nothing is recorded
     * @param endedOn    last day of a business or a membership
     * @param freeFrom   from when on a statement can be made: that day and the months of the rules
     * @param validUntil last day on which the paper holds: its day and the days of the rules
     * @param stale      whether that day has passed
     */
    public record CriterionLine(
            AccessCriterion criterion,
            boolean given,
            @Nullable Boolean met,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate freeFrom,
            @Nullable ProofKind proof,
            @Nullable String reference,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            boolean stale) {}

    /**
     * The points and how they were counted.
     *
     * @param committee fewest cards that the rules ask for
     * @param highest   highest points of a card
     * @param needed    points that qualify: the share of the rules of the highest points
     * @param threshold that share in per cent
     * @param mean      mean of all cards, two decimals; absent without cards or while they are hidden
     * @param counting  points that count: after a decided appeal those of the decision, otherwise the mean
     * @param cards     the cards; while the committee scores each scorer sees the own one
     */
    public record Scoring(
            int committee,
            int highest,
            BigDecimal needed,
            BigDecimal threshold,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal counting,
            List<CardLine> cards) {}

    /** One card of the committee. */
    public record CardLine(String scorer, int points, LocalDate heldOn, String grounds) {}

    /** A place on a list. */
    public record PlaceLine(String protocol, int place, BigDecimal points, RecruitmentDraft.Admission admission) {}

    /** The papers of the support. */
    public record SupportLine(
            @Nullable String contract,
            @Nullable LocalDate signedOn,
            @Nullable String signedBy,
            @Nullable String recommendation,
            @Nullable WithdrawalReason withdrawal,
            @Nullable String withdrawalNote,
            @Nullable LocalDate endedOn,
            @Nullable ExitStatus exitStatus,
            @Nullable LocalDate exitRecordedOn) {}

    /**
     * The training so far, in hours of 4 quarters.
     *
     * @param planned  hours planned for everybody
     * @param needed   hours that the threshold asks for
     * @param attended hours attended and signed for
     * @param missed   hours held while the person was a member, and not attended
     */
    public record HoursLine(BigDecimal planned, BigDecimal needed, BigDecimal attended, BigDecimal missed) {}
}
