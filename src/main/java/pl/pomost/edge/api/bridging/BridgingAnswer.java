package pl.pomost.edge.api.bridging;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.MonthState;
import pl.pomost.business.programme.BridgingTerms.BridgingProRata;
import pl.pomost.business.programme.BridgingTerms.BridgingUnit;
import pl.pomost.edge.api.Problem;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.dossier.BridgingSheet;

/**
 * Bridging support as a client reads it: the sheet, with every reason as a sentence.
 *
 * @param ceiling the most that one person's month may cost today
 * @param unit    whether a month is counted for each person or for the cooperative
 * @param proRata how a part of a month counts
 */
@Schema(name = "BridgingAnswer")
public record BridgingAnswer(
        long version,
        Money ceiling,
        BridgingUnit unit,
        BridgingProRata proRata,
        List<BridgingSheet.SupportRow> supports,
        List<MonthAnswer> months,
        List<AskAnswer> askable) {

    /**
     * One month; {@code against} says why its payout cannot be prepared now.
     *
     * @param ceiling  the most that it may cost for one person, or for the cooperative, and why
     * @param rate     what was awarded, or the ceiling when that is lower
     * @param people   each person's days and amount; the cooperative's where it is counted once
     * @param sum      all of them together
     * @param amount   what the contract gives at most
     * @param entitled the sum, never above what the contract gives
     * @param surplus  what was paid too much before and is taken off
     * @param due      what would be paid for it now
     */
    @Schema(name = "BridgingMonthAnswer")
    public record MonthAnswer(
            int number,
            String month,
            MonthState state,
            BridgingSheet.CeilingRow ceiling,
            Money rate,
            List<BridgingSheet.PersonRow> people,
            Money sum,
            Money amount,
            Money entitled,
            Money surplus,
            Money due,
            Money paid,
            @Nullable Money acceptedCost,
            @Nullable LocalDate settledOn,
            BridgingSheet.@Nullable EvidenceRow evidence,
            List<Problem.ProblemReason> against) {}

    /** A kind of support; {@code against} says why it cannot be requested now. */
    @Schema(name = "BridgingAskAnswer")
    public record AskAnswer(BridgingKind kind, @Nullable String firstMonth, List<Problem.ProblemReason> against) {}

    static BridgingAnswer of(BridgingSheet.Sheet sheet, Function<Reason, Problem.ProblemReason> told) {
        return new BridgingAnswer(
                sheet.version(),
                sheet.ceiling(),
                sheet.unit(),
                sheet.proRata(),
                sheet.supports(),
                sheet.months().stream()
                        .map(row -> new MonthAnswer(
                                row.number(),
                                row.month(),
                                row.state(),
                                row.ceiling(),
                                row.rate(),
                                row.people(),
                                row.sum(),
                                row.amount(),
                                row.entitled(),
                                row.surplus(),
                                row.due(),
                                row.paid(),
                                row.acceptedCost(),
                                row.settledOn(),
                                row.evidence(),
                                row.against().stream().map(told).toList()))
                        .toList(),
                sheet.askable().stream()
                        .map(row -> new AskAnswer(
                                row.kind(),
                                row.firstMonth(),
                                row.against().stream().map(told).toList()))
                        .toList());
    }
}
