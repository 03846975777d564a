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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import pl.pomost.business.casefile.OpenCase;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;

/** Opening cases. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {

    @Inject
    OpenCase openCase;

    @Context
    UriInfo uri;

    @POST
    @Operation(operationId = "openCase", summary = "Open a case under an edition (advisor)")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "5e0c")
    @APIResponse(responseCode = "201", description = "Opened; Location is the case, ETag its version")
    public Response open(OpenCaseRequest request) {
        var receipt = openCase.handle(Bodies.present(request).command());
        return Answers.created(
                uri.getAbsolutePathBuilder().path(receipt.subject()).build(), receipt);
    }
}
