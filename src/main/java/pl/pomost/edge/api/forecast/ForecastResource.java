package pl.pomost.edge.api.forecast;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Budget;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.forecast.BudgetForecast;
import pl.pomost.records.forecast.ForecastLine.ForecastPart;

/** What of the budgets of an edition is paid, promised and asked for, month by month. */
@Path("editions/{edition}/forecast")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecast")
public class ForecastResource {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    @Inject
    BudgetForecast forecasts;

    @PathParam("edition")
    String edition;

    @GET
    @Operation(
            operationId = "forecastBudgets",
            summary = "Paid, returned, promised, asked for and left, month by month, and when the money runs out")
    public ForecastAnswer forecast() {
        return ForecastAnswer.of(forecasts.of(edition));
    }

    @GET
    @Path("{purpose}/{part}")
    @Operation(operationId = "readForecastLines", summary = "The amounts that a figure of the forecast consists of")
    public List<ForecastAnswer.ForecastRow> lines(
            @PathParam("purpose") Budget.Purpose purpose,
            @PathParam("part") ForecastPart part,
            @QueryParam("month")
                    @Parameter(description = "Only this month; without it all of them", example = "2026-12")
                    @Nullable
                    String month) {
        var check = new Check();
        check.that("month", month == null || month.matches(MONTH), "forecast.month");
        check.orRefuse();
        return forecasts.lines(edition, purpose, part, month == null ? null : YearMonth.parse(month)).stream()
                .map(ForecastAnswer.ForecastRow::of)
                .toList();
    }
}
