package pl.pomost.edge.desk.forecast;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Budget;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.forecast.BudgetForecast;
import pl.pomost.records.forecast.ForecastLine;
import pl.pomost.records.forecast.ForecastLine.ForecastPart;
import pl.pomost.records.lookup.ProgrammeOverview;

/** The forecast of one budget of an edition; each figure is a link that opens the amounts that it consists of. */
@Named
@RequestScoped
public class ForecastPage {

    @Inject
    BudgetForecast forecasts;

    @Inject
    ProgrammeOverview overview;

    @Inject
    Refusals refusals;

    private @Nullable String edition;
    private Budget.Purpose purpose = Budget.Purpose.GRANTS;
    private @Nullable ForecastPart part;
    private @Nullable YearMonth month;
    private BudgetForecast.@Nullable PurposeForecast shown;
    private List<ForecastLine> lines = List.of();

    ForecastPage() {}

    /** Called when the address is opened: an unknown edition is a page that does not exist. */
    public void open() throws IOException {
        var wanted = edition == null ? getEditions().get(0).code() : edition;
        edition = wanted;
        refusals.open(() -> {
            shown = forecasts.of(wanted).purposes().stream()
                    .filter(each -> each.purpose() == purpose)
                    .findFirst()
                    .orElseThrow();
            lines = part == null ? List.of() : forecasts.lines(wanted, purpose, part, month);
        });
    }

    public List<ProgrammeOverview.EditionRow> getEditions() {
        return overview.editions();
    }

    public BudgetForecast.@Nullable PurposeForecast getShown() {
        return shown;
    }

    /** The drawing, where there are at least two months to draw between. */
    public Optional<ForecastChart> chart() {
        var found = shown;
        return found == null || found.months().size() < 2
                ? Optional.empty()
                : Optional.of(ForecastChart.of(found.budget(), found.months()));
    }

    public @Nullable ForecastChart getChart() {
        return chart().orElse(null);
    }

    public List<ForecastLine> getLines() {
        return lines;
    }

    public Money getSum() {
        return lines.stream().map(ForecastLine::amount).collect(Money.summing());
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String asked) {
        edition = asked == null || asked.isBlank() ? null : asked;
    }

    public String getPurpose() {
        return purpose.name();
    }

    public void setPurpose(@Nullable String asked) {
        purpose = constant(Budget.Purpose.values(), asked).orElse(Budget.Purpose.GRANTS);
    }

    public List<Budget.Purpose> getPurposes() {
        return List.of(Budget.Purpose.values());
    }

    public @Nullable String getPart() {
        return part == null ? null : part.name();
    }

    public @Nullable ForecastPart getPartShown() {
        return part;
    }

    public void setPart(@Nullable String asked) {
        part = constant(ForecastPart.values(), asked).orElse(null);
    }

    public @Nullable String getMonth() {
        return month == null ? null : month.toString();
    }

    public void setMonth(@Nullable String asked) {
        month = asked == null || !asked.matches("\\d{4}-(0[1-9]|1[0-2])") ? null : YearMonth.parse(asked);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
