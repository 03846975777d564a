package pl.pomost.records.recruitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.recourse.RecourseRuling;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.records.recruitment.EnrolmentSheet.CardLine;

/**
 * What a person may do against a result of the recruitment, what was filed, and what was decided.
 *
 * @param version    version of the person's way, for the next change
 * @param appealable whether the person stands at a result that may be questioned
 * @param receipt    the receipt of the letter about that result; absent while none is recorded
 * @param open       whether the reader may see proofs, letters and grounds: the own advisor, managers, auditors
 */
public record RecoursesOfPerson(
        long version,
        RecourseRule rule,
        boolean appealable,
        @Nullable ResultReceiptLine receipt,
        boolean open,
        List<RecourseLine> appeals) {

    /**
     * The rules about it.
     *
     * @param days           days to appeal, after the day of the receipt
     * @param lateAccepted   whether a late appeal is heard
     * @param lowerKeepsOld  whether fewer points on appeal change nothing
     * @param heardByOthers  whether others hear it than those who checked, scored or decided first
     * @param decisionDays   days to decide it
     */
    public record RecourseRule(
            String rulesVersion,
            int days,
            DayKind dayKind,
            boolean lateAccepted,
            boolean lowerKeepsOld,
            boolean heardByOthers,
            int decisionDays,
            DayKind decisionDayKind) {}

    /**
     * The receipt of a letter.
     *
     * @param due      last day of an appeal
     * @param whyDuePl how that day was counted, in Polish
     * @param whyDueEn the same in English
     */
    public record ResultReceiptLine(
            EnrolmentStage about,
            LocalDate receivedOn,
            @Nullable String proof,
            LocalDate due,
            String whyDuePl,
            String whyDueEn) {}

    /**
     * One appeal.
     *
     * @param onForm whether it questions the check of the form, not the points or the list
     * @param due    last day in time
     * @param cards  the new cards; while the committee scores each scorer sees the own one
     * @param ruling what was decided; absent while open
     */
    public record RecourseLine(
            EnrolmentStage against,
            boolean onForm,
            LocalDate filedOn,
            LocalDate due,
            boolean late,
            @Nullable String letter,
            @Nullable String passages,
            List<CardLine> cards,
            @Nullable RecourseRulingLine ruling) {}

    /**
     * What was decided.
     *
     * @param finalPoints points that count from then on; absent where it was about the form
     */
    public record RecourseRulingLine(
            boolean upheld,
            EnrolmentStage leadsTo,
            @Nullable BigDecimal oldPoints,
            @Nullable BigDecimal newPoints,
            @Nullable BigDecimal finalPoints,
            @Nullable String grounds,
            String decidedBy,
            LocalDate decidedOn) {

        static RecourseRulingLine of(RecourseRuling ruling, boolean open) {
            return new RecourseRulingLine(
                    ruling.isUpheld(),
                    ruling.leadsTo(),
                    ruling.oldPoints().orElse(null),
                    ruling.newPoints().orElse(null),
                    ruling.finalPoints().orElse(null),
                    open ? ruling.grounds() : null,
                    ruling.decidedBy(),
                    ruling.decidedOn());
        }
    }
}
