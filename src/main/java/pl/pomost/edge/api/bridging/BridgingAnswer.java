package pl.pomost.edge.api.bridging;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.edge.api.Problem;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.dossier.BridgingSheet;

/**
 * Bridging support as a client reads it: the sheet, with every reason as a sentence.
 *
 * @param ceiling the most that one person's month may cost today
 */
@Schema(name = "BridgingAnswer")
public record BridgingAnswer(
        long version,
        Money ceiling,
        List<BridgingSheet.SupportRow> supports,
        List<MonthAnswer> months,
        List<AskAnswer> askable) {

    /** One month; {@code against} says why its payout cannot be prepared now. */
    @Schema(name = "BridgingMonthAnswer")
    public record MonthAnswer(
            int number,
            String month,
            Money amount,
            Money due,
            Money paid,
            @Nullable Money acceptedCost,
            @Nullable LocalDate settledOn,
            List<Problem.ProblemReason> against) {}

    /** A kind of support; {@code against} says why it cannot be requested now. */
    @Schema(name = "BridgingAskAnswer")
    public record AskAnswer(BridgingKind kind, @Nullable String firstMonth, List<Problem.ProblemReason> against) {}

    static BridgingAnswer of(BridgingSheet.Sheet sheet, Function<Reason, Problem.ProblemReason> told) {
        return new BridgingAnswer(
                sheet.version(),
                sheet.ceiling(),
                sheet.supports(),
                sheet.months().stream()
                        .map(row -> new MonthAnswer(
                                row.number(),
                                row.month(),
                                row.amount(),
                                row.due(),
                                row.paid(),
                                row.acceptedCost(),
                                row.settledOn(),
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
