package pl.pomost.edge.api.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.lookup.TermCalculator;

/** Terms counted with the working calendar of the office. */
@Path("reference/term")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class TermResource {

    @Inject
    TermCalculator calculator;

    @GET
    @Operation(
            operationId = "countTerm",
            summary = "When a term ends, and why in words; only a calculation, nothing is kept")
    public TermCalculator.Term term(
            @QueryParam("from")
                    @Parameter(
                            description = "Day of the event, not counted",
                            required = true,
                            schema = @Schema(implementation = LocalDate.class),
                            example = "2011-01-04")
                    @Nullable
                    String from,
            @QueryParam("days")
                    @Parameter(
                            description = "Length, 1 to 3700",
                            required = true,
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "3700"),
                            example = "5")
                    @Nullable
                    String typedDays,
            @QueryParam("kind")
                    @DefaultValue("WORKING")
                    @Parameter(
                            description = "Which days count; WORKING when absent",
                            schema = @Schema(implementation = DayKind.class),
                            example = "WORKING")
                    String kind,
            @QueryParam("event")
                    @DefaultValue("DAY")
                    @Parameter(
                            description = "What happened on that day, for the sentence; DAY when absent",
                            schema = @Schema(implementation = TermEvent.class),
                            example = "RECEIPT")
                    String event) {
        var check = new Check();
        check.required("from", from);
        check.that("from", from == null || isDay(from), "not-a-date");
        var days = typedDays != null && typedDays.matches("[0-9]{1,4}") ? Integer.parseInt(typedDays) : 0;
        check.range("days", days, 1, WorkingCalendar.LONGEST_TERM);
        check.that("kind", isOne(kind, DayKind.values()), "not-a-choice");
        check.that("event", isOne(event, TermEvent.values()), "not-a-choice");
        check.orRefuse();
        return calculator.count(LocalDate.parse(from), days, DayKind.valueOf(kind), TermEvent.valueOf(event));
    }

    private static boolean isDay(String typed) {
        try {
            return LocalDate.parse(typed).getYear() > 0;
        } catch (DateTimeParseException bad) {
            return false;
        }
    }

    private static boolean isOne(String typed, Enum<?>... constants) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(typed));
    }
}
