package pl.pomost.edge.desk.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.forecast.BudgetForecast.MonthRow;

/**
 * What is left month by month as two lines: whole when promises are kept, broken when everything asked for is granted too. It says
 * nothing that the table below it does not say, and needs no colour.
 *
 * @param left      points of the whole line, as the drawing wants them
 * @param leftIfAll points of the broken line
 * @param zero      height of the line of nothing left
 * @param marks     the months that are named below
 * @param top       the amount at the upper edge
 */
public record ForecastChart(String left, String leftIfAll, int zero, List<MonthMark> marks, Money top) {

    /** Width and height of the drawing without its margins, in its own units. */
    private static final int WIDTH = 820;

    private static final int HEIGHT = 220;
    private static final int LEFT = 150;
    private static final int TOP = 20;
    private static final int MOST_MARKS = 8;

    /** A named month. */
    public record MonthMark(YearMonth month, int x) {}

    static ForecastChart of(Money budget, List<MonthRow> months) {
        var highest = months.stream().map(MonthRow::left).reduce(budget, Money::max);
        var lowest = months.stream().map(MonthRow::leftIfAll).reduce(Money.ZERO, Money::min);
        var scale = new Scale(highest, lowest, months.size());
        return new ForecastChart(
                scale.line(months, MonthRow::left),
                scale.line(months, MonthRow::leftIfAll),
                scale.y(Money.ZERO),
                scale.marks(months),
                highest);
    }

    private record Scale(Money highest, Money lowest, int months) {

        int x(int index) {
            return LEFT + index * WIDTH / (months - 1);
        }

        int y(Money amount) {
            var whole = highest.minus(lowest).amount();
            if (whole.signum() == 0) {
                return TOP + HEIGHT;
            }
            return TOP
                    + highest.minus(amount)
                            .amount()
                            .multiply(BigDecimal.valueOf(HEIGHT))
                            .divide(whole, 0, RoundingMode.HALF_UP)
                            .intValueExact();
        }

        String line(List<MonthRow> rows, Function<MonthRow, Money> figure) {
            var points = new ArrayList<String>();
            for (int i = 0; i < rows.size(); i++) {
                points.add(x(i) + "," + y(figure.apply(rows.get(i))));
            }
            return points.stream().collect(Collectors.joining(" "));
        }

        List<MonthMark> marks(List<MonthRow> rows) {
            var every = (rows.size() + MOST_MARKS - 1) / MOST_MARKS;
            var marks = new ArrayList<MonthMark>();
            for (int i = 0; i < rows.size(); i += every) {
                marks.add(new MonthMark(rows.get(i).month(), x(i)));
            }
            return List.copyOf(marks);
        }
    }
}
