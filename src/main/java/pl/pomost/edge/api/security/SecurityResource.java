package pl.pomost.edge.api.security;

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
import pl.pomost.business.security.EndSecurity;
import pl.pomost.business.security.PlanSecurity;
import pl.pomost.business.security.ReceiveSecurity;
import pl.pomost.business.security.VerifySecurity;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.security.PledgeSheet;

/** The securities of a case, each along its life. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Securities")
public class SecurityResource {

    @Inject
    PledgeSheet sheet;

    @Inject
    PlanSecurity planSecurity;

    @Inject
    ReceiveSecurity receiveSecurity;

    @Inject
    VerifySecurity verifySecurity;

    @Inject
    EndSecurity endSecurity;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("securities")
    @Operation(
            operationId = "readSecurities",
            summary = "All securities of a case with the figures that the rules hold them to")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = PledgeSheet.Sheet.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @POST
    @Path("securities")
    @Operation(operationId = "planSecurity", summary = "Plan one more security (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Planned; ETag is the new version of the case")
    public Response plan(PlanSecurityRequest request) {
        return Answers.done(planSecurity.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("securities/{security}/receipt")
    @Operation(
            operationId = "receiveSecurity",
            summary = "Record that a security was received and where it lies (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version of the case")
    public Response receive(@PathParam("security") int security, ReceiveSecurityRequest request) {
        var present = Bodies.present(request);
        return Answers.done(receiveSecurity.handle(new ReceiveSecurity.Command(
                SeenVersion.of(number, seen), security, present.receivedOn(), present.keptIn())));
    }

    @POST
    @Path("securities/{security}/verification")
    @Operation(
            operationId = "verifySecurity",
            summary = "Verify a security by the rules of the case (accountant who did not receive it)")
    @APIResponse(responseCode = "200", description = "Verified; ETag is the new version of the case")
    public Response verify(@PathParam("security") int security) {
        return Answers.done(verifySecurity.handle(new VerifySecurity.Command(SeenVersion.of(number, seen), security)));
    }

    @POST
    @Path("securities/{security}/end")
    @Operation(
            operationId = "endSecurity",
            summary = "Put a security in force, use it, give it back or have it destroyed (manager)")
    @APIResponse(responseCode = "200", description = "Done; ETag is the new version of the case")
    public Response end(@PathParam("security") int security, EndSecurityRequest request) {
        var present = Bodies.present(request);
        return Answers.done(endSecurity.handle(
                new EndSecurity.Command(SeenVersion.of(number, seen), security, present.end(), present.protocol())));
    }
}
