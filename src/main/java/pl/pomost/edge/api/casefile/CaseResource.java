package pl.pomost.edge.api.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.casefile.OpenCase;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;

/** Opening cases. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseResource {

    @Inject
    OpenCase openCase;

    @Context
    UriInfo uri;

    @POST
    @Operation(operationId = "openCase", summary = "Open a case under an edition (advisor)")
    @APIResponse(responseCode = "201", description = "Opened; Location is the case, ETag its version")
    public Response open(OpenCaseRequest request) {
        var receipt = openCase.handle(Bodies.present(request).command());
        return Answers.created(
                uri.getAbsolutePathBuilder().path(receipt.subject()).build(), receipt);
    }
}
