package pl.pomost.edge.api.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.comparison.PlanComparison;

/** The submitted versions of a plan. */
@Path("cases/{number}/plan/submissions/{submission}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class SubmissionResource {

    @Inject
    PlanComparison comparison;

    @PathParam("number")
    String number;

    @PathParam("submission")
    String submission;

    @GET
    @Path("text")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadSubmission",
            summary =
                    "The text of a submitted version, exactly as it was hashed: its SHA-256 is the one that the plan shows")
    @APIResponse(
            responseCode = "200",
            description =
                    "UTF-8; each value after its name and its length in UTF-16 units, empty when it was forgotten",
            content = @Content(mediaType = "text/plain", schema = @Schema(format = "binary")))
    public Response text() {
        var text = comparison.text(SeenVersion.number(number), version(submission));
        return Response.ok(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("changes/{earlier}")
    @Operation(
            operationId = "comparePlan",
            summary = "What this version changed since an earlier one: sections by words, cost lines, statements, sums")
    @APIResponse(
            responseCode = "200",
            description = "Lists are empty where nothing differs",
            content = @Content(schema = @Schema(implementation = PlanComparison.Difference.class)))
    public PlanComparison.Difference changes(@PathParam("earlier") String earlier) {
        return comparison.of(SeenVersion.number(number), version(earlier), version(submission));
    }

    private static int version(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException none) {
            throw Refusal.unknown("submission", typed);
        }
    }
}
