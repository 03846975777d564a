package pl.pomost.edge.api.due;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.due.Gatherings;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Problems;

/** What is owed, looked at by filter, and gathered when that is wanted. */
@Path("gatherings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
public class GatheringResource {

    @Inject
    Gatherings gatherings;

    @Inject
    Problems problems;

    @Context
    UriInfo uri;

    @POST
    @Operation(
            operationId = "lookAtDue",
            summary =
                    "Look at everything due by filter: what gathering would do with each, and what it would refuse (accountant)",
            description = "Nothing is changed. It goes on in the background: ask Location until the stage is LOOKED")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location is where it is found again",
            content = @Content(schema = @Schema(implementation = GatheringAnswer.class)))
    public Response look(LookAtDueRequest request) {
        var id = gatherings.look(Bodies.present(request).order());
        return begun(id);
    }

    @GET
    @Path("{gathering}")
    @Operation(
            operationId = "getGathering",
            summary = "How a gathering stands: progress, every row with what would or did happen, count and sum")
    @APIResponse(responseCode = "200", description = "The gathering")
    public GatheringAnswer get(@PathParam("gathering") String id) {
        return GatheringAnswer.of(gatherings.of(id), problems);
    }

    @POST
    @Path("{gathering}/look")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "lookAgainAtDue",
            summary = "Look anew at what was chosen then, as after a restart (accountant)",
            description = "Rows that stayed out stay out. Ask the gathering until the stage is LOOKED")
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = GatheringAnswer.class)))
    public Response lookAgain(@PathParam("gathering") String id) {
        gatherings.lookAgain(id);
        return begun(id);
    }

    @POST
    @Path("{gathering}/batch")
    @Operation(
            operationId = "gatherDue",
            summary = "Prepare, check and gather what the preview lets through (accountant)",
            description =
                    "Each row by itself, then one batch of all that came through. Ask the gathering until the stage is"
                            + " GATHERED or REFUSED")
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = GatheringAnswer.class)))
    public Response gather(
            @PathParam("gathering") String id,
            @HeaderParam("Idempotency-Key") @Parameter(hidden = true) @Nullable String onceKey,
            GatherDueRequest request) {
        var leftOut = Bodies.present(request).leftOut();
        gatherings.gather(id, leftOut == null ? List.of() : leftOut, onceKey);
        return begun(id);
    }

    private Response begun(String id) {
        var address = uri.getBaseUriBuilder().path("gatherings").path(id).build();
        return Response.accepted(GatheringAnswer.of(gatherings.of(id), problems))
                .location(address)
                .build();
    }
}
