package pl.pomost.edge.api.obligation;

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
import pl.pomost.business.obligation.AddObligation;
import pl.pomost.business.obligation.FulfilObligation;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.register.ObligationRegister;

/** What one case owes. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class CaseObligationResource {

    @Inject
    ObligationRegister register;

    @Inject
    AddObligation addObligation;

    @Inject
    FulfilObligation fulfilObligation;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("obligations")
    @Operation(
            operationId = "readObligations",
            summary = "All obligations of a case, the open ones first, each with how its day was counted")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = ObligationRegister.Sheet.class)))
    public Response read() {
        var found = register.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @POST
    @Path("obligations")
    @Operation(
            operationId = "addObligation",
            summary = "Add an obligation that the rules do not open (advisor of the case, or manager)")
    @APIResponse(responseCode = "200", description = "Added; ETag is the new version of the case")
    public Response add(AddObligationRequest request) {
        return Answers.done(addObligation.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("obligations/{obligation}/fulfilment")
    @Operation(operationId = "fulfilObligation", summary = "Say that an obligation is fulfilled (its owner)")
    @APIResponse(responseCode = "200", description = "Closed; ETag is the new version of the case")
    public Response fulfil(@PathParam("obligation") int obligation, FulfilObligationRequest request) {
        return Answers.done(fulfilObligation.handle(new FulfilObligation.Command(
                SeenVersion.of(number, seen),
                obligation,
                Bodies.present(request).note())));
    }
}
