package pl.pomost.edge.api.casefile;

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
import pl.pomost.business.casefile.HandOverCase;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;

/** A case changes hands. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class HandOverResource {

    @Inject
    HandOverCase handOverCase;

    @POST
    @Path("hand-over")
    @Operation(operationId = "handOverCase", summary = "Give the case to another advisor (manager)")
    @APIResponse(responseCode = "200", description = "Given; the advisor before stays known as one who advised it")
    public Response handOver(
            @PathParam("number") String number, @HeaderParam("If-Match") String seen, HandOverRequest request) {
        var present = Bodies.present(request);
        return Answers.done(handOverCase.handle(
                new HandOverCase.Command(SeenVersion.of(number, seen), present.advisor(), present.reason())));
    }
}
