package pl.pomost.edge.api.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.office.SetBusinessDay;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.usecase.Watch;

/** The day that the office lives in. */
@Path("business-day")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Business day")
public class BusinessDayResource {

    @Inject
    BusinessClock clock;

    @Inject
    SetBusinessDay setBusinessDay;

    @Inject
    Watch watch;

    /** The business day as it stands. */
    @Schema(name = "BusinessDayAnswer")
    public record BusinessDayAnswer(
            @Schema(example = "2026-03-02") LocalDate day,

            // No @Schema here: Payara takes every annotated accessor that begins with "set" for a setter, and fails.
            boolean settable) {}

    /** The business day as it shall be. */
    @Schema(name = "SetBusinessDayRequest")
    public record SetBusinessDayRequest(
            @Schema(
                    description = "A later day than the present one, at most two years later",
                    example = "2026-04-02",
                    required = true)
            LocalDate day) {}

    @GET
    @Operation(
            operationId = "readBusinessDay",
            summary = "The business day, for every account; the ETag is its version")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = BusinessDayAnswer.class)))
    public Response read() {
        return Answers.seen(
                new BusinessDayAnswer(clock.day(), clock.isSettable()),
                clock.day().toEpochDay());
    }

    @PUT
    @Operation(operationId = "setBusinessDay", summary = "Move the business day forward (administrator, demonstration)")
    @APIResponse(
            responseCode = "200",
            description = "Moved, and the cases looked at as of the new day; the ETag is the new version")
    public Response set(@HeaderParam("If-Match") String seen, SetBusinessDayRequest request) {
        var moved = setBusinessDay.handle(
                new SetBusinessDay.Command(Bodies.present(request).day(), SeenVersion.of(seen)));
        watch.looksNow();
        return Answers.done(moved);
    }
}
