package pl.pomost.edge.api.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.declaration.RecordActivities;
import pl.pomost.business.declaration.RecordStatements;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.CapSheet;
import pl.pomost.records.dossier.DeclarationSheet;

/** What a group declares with its plan. */
@Path("cases/{number}/plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class DeclarationResource {

    @Inject
    DeclarationSheet sheet;

    @Inject
    CapSheet capSheet;

    @Inject
    RecordActivities recordActivities;

    @Inject
    RecordStatements recordStatements;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("declaration")
    @Operation(
            operationId = "readDeclaration",
            summary = "Activities (PKD), VAT and statements of the plan, and the activities of the court register")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = DeclarationSheet.Declared.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @GET
    @Path("caps")
    @Operation(
            operationId = "readCaps",
            summary = "How much of the grant each capped category of costs may take, and how much the lines take")
    public List<CapSheet.CapRow> caps() {
        return capSheet.of(SeenVersion.number(number));
    }

    @PUT
    @Path("activities")
    @Operation(operationId = "recordActivities", summary = "Record the activities of the plan (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response activities(RecordActivitiesRequest request) {
        var body = Bodies.present(request);
        return Answers.done(recordActivities.handle(
                new RecordActivities.Command(SeenVersion.of(number, seen), body.classification(), body.activities())));
    }

    @PUT
    @Path("statements")
    @Operation(
            operationId = "recordStatements",
            summary = "Record whether VAT will be recovered, and all signed statements (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response statements(RecordStatementsRequest request) {
        return Answers.done(recordStatements.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }
}
