package pl.pomost.edge.api.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Budget;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.forecast.BudgetForecast;
import pl.pomost.records.forecast.ForecastLine;

/**
 * An edition month by month. Counted anew; nothing is kept.
 *
 * @param present the month of the business day
 */
@Schema(name = "Forecast")
public record ForecastAnswer(
        String edition, @Schema(example = "2026-11") String present, List<ForecastBudget> purposes) {

    /**
     * A budget and its sums.
     *
     * @param free        budget - paid + returned - committed
     * @param runsOut     the first month at whose end promises exceed the money; absent when there is none
     * @param wouldRunOut the same when everything that is asked for is granted
     */
    @Schema(name = "ForecastBudget")
    public record ForecastBudget(
            Budget.Purpose purpose,
            Money budget,
            Money paid,
            Money returned,
            Money committed,
            Money planned,
            Money free,
            @Schema(example = "2027-03") @Nullable String runsOut,
            @Schema(example = "2027-02") @Nullable String wouldRunOut,
            List<ForecastMonth> months) {

        static ForecastBudget of(BudgetForecast.PurposeForecast found) {
            return new ForecastBudget(
                    found.purpose(),
                    found.budget(),
                    found.paid(),
                    found.returned(),
                    found.committed(),
                    found.planned(),
                    found.free(),
                    written(found.runsOut()),
                    written(found.wouldRunOut()),
                    found.months().stream()
                            .map(row -> new ForecastMonth(
                                    row.month().toString(),
                                    row.paid(),
                                    row.returned(),
                                    row.committed(),
                                    row.planned(),
                                    row.left(),
                                    row.leftIfAll()))
                            .toList());
        }
    }

    /**
     * One month.
     *
     * @param left      left of the month before - paid + returned - committed
     * @param leftIfAll the same when everything that is asked for is granted
     */
    @Schema(name = "ForecastMonth")
    public record ForecastMonth(
            @Schema(example = "2026-12") String month,
            Money paid,
            Money returned,
            Money committed,
            Money planned,
            Money left,
            Money leftIfAll) {}

    /**
     * One amount that a figure consists of.
     *
     * @param month      the month that it counts in; what is late counts in the present one
     * @param day        the day of the bank, or the day by which it is expected
     * @param ground     how amount and day are known
     * @param instalment number of the tranche or the month; 0 where there is none
     */
    @Schema(name = "ForecastLine")
    public record ForecastRow(
            @Schema(example = "2026-12") String month,
            LocalDate day,
            CaseNumber caseNumber,
            Stage stage,
            ForecastLine.ForecastGround ground,
            int instalment,
            Money amount) {

        static ForecastRow of(ForecastLine line) {
            return new ForecastRow(
                    line.month().toString(),
                    line.day(),
                    line.caseNumber(),
                    line.stage(),
                    line.ground(),
                    line.instalment(),
                    line.amount());
        }
    }

    static ForecastAnswer of(BudgetForecast.Forecast found) {
        return new ForecastAnswer(
                found.edition(),
                found.present().toString(),
                found.purposes().stream().map(ForecastBudget::of).toList());
    }

    private static @Nullable String written(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }
}
