package pl.pomost.edge.api.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.edge.api.Problems;
import pl.pomost.records.audit.TrailVerification;
import pl.pomost.records.audit.VerifyTrail;

/** Checks of the whole trail. They change nothing, so auditors may begin one. */
@Path("trail-verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trail")
public class TrailVerificationResource {

    @Inject
    VerifyTrail verifyTrail;

    @Inject
    Problems problems;

    @Context
    UriInfo uri;

    @POST
    @Operation(
            operationId = "verifyTrail",
            summary = "Begin a check of the whole trail in the background",
            description = "While one is running, that one is given.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location tells how it stands",
            content = @Content(schema = @Schema(implementation = VerificationAnswer.class)))
    public Response begin() {
        var begun = verifyTrail.begin();
        return Response.accepted(answer(begun))
                .location(uri.getAbsolutePathBuilder().path(begun.id()).build())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTrailVerification", summary = "See how a check stands and what it found")
    public VerificationAnswer one(@PathParam("id") String id) {
        return answer(verifyTrail.of(id));
    }

    private VerificationAnswer answer(TrailVerification now) {
        return new VerificationAnswer(
                now.id(),
                now.state(),
                now.percent(),
                now.startedAt(),
                now.endedAt(),
                now.chains(),
                now.entries(),
                now.seals(),
                now.personalValues(),
                now.findingCount(),
                now.findings().stream().map(problems::told).toList());
    }
}
