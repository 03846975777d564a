package pl.pomost.edge.api.aid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.aid.LinkUndertaking;
import pl.pomost.business.aid.RevokeUndertaking;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;

/** Who counts as one undertaking with the recipient of aid. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "De minimis aid")
public class UndertakingResource {

    @Inject
    LinkUndertaking linkUndertaking;

    @Inject
    RevokeUndertaking revokeUndertaking;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @POST
    @Path("undertakings")
    @Operation(
            operationId = "linkUndertaking",
            summary =
                    "Enter who makes up a single undertaking with a recipient, or that it carries goods by road (advisor)")
    @APIResponse(responseCode = "200", description = "Entered; ETag is the new version of the case")
    public Response link(LinkUndertakingRequest request) {
        return Answers.done(linkUndertaking.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("undertakings/{undertaking}/revocation")
    @Operation(operationId = "revokeUndertaking", summary = "Enter that such an entry holds no longer (advisor)")
    @APIResponse(responseCode = "200", description = "Revoked; ETag is the new version of the case")
    @SuppressWarnings("NullAway") // what is absent is told by the use case, with its field
    public Response revoke(@PathParam("undertaking") int undertaking, RevokeUndertakingRequest request) {
        return Answers.done(revokeUndertaking.handle(new RevokeUndertaking.Command(
                SeenVersion.of(number, seen),
                undertaking,
                Bodies.present(request).grounds())));
    }
}
