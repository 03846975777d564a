package pl.pomost.edge.api.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.decision.RefuseGrant;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.DecisionOfCase;
import pl.pomost.records.dossier.DecisionSheet;

/** The decision on a grant. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decision")
public class DecisionResource {

    @Inject
    ApproveGrant approveGrant;

    @Inject
    RefuseGrant refuseGrant;

    @Inject
    DecisionSheet sheet;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("decision")
    @Operation(operationId = "readDecision", summary = "The decision, and the limits that an approval is held against")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = DecisionOfCase.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @POST
    @Path("approval")
    @Operation(operationId = "approveGrant", summary = "Approve the amount that is due (manager)")
    @APIResponse(responseCode = "200", description = "Approved; the edition has promised the amount")
    public Response approve(ApproveGrantRequest request) {
        var present = Bodies.present(request);
        return Answers.done(approveGrant.handle(
                new ApproveGrant.Command(SeenVersion.of(number, seen), present.amount(), present.grounds())));
    }

    @POST
    @Path("refusal")
    @Operation(operationId = "refuseGrant", summary = "Refuse the grant on a ground that holds (manager)")
    @APIResponse(responseCode = "200", description = "Refused; the group may appeal against it")
    public Response refuse(RefuseGrantRequest request) {
        var present = Bodies.present(request);
        return Answers.done(refuseGrant.handle(
                new RefuseGrant.Command(SeenVersion.of(number, seen), present.ground(), present.grounds())));
    }
}
