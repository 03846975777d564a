package pl.pomost.edge.api.ranking;

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
import pl.pomost.business.ranking.AcceptPartialGrant;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;

/** What a ranking list offers to one case. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ranking")
public class PartialGrantResource {

    @Inject
    AcceptPartialGrant acceptPartialGrant;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @POST
    @Path("partial-grant")
    @Operation(operationId = "acceptPartialGrant", summary = "Record that the group takes the part offered (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; that part can be approved now")
    public Response accept(AcceptPartialGrantRequest request) {
        var present = Bodies.present(request);
        return Answers.done(acceptPartialGrant.handle(
                new AcceptPartialGrant.Command(SeenVersion.of(number, seen), present.letterOf(), present.letter())));
    }
}
