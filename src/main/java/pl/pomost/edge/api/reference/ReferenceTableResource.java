package pl.pomost.edge.api.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.ConfirmReference;
import pl.pomost.business.reference.CorrectReference;
import pl.pomost.business.reference.EnterReference;
import pl.pomost.business.reference.ReferenceLine;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.lookup.ReferenceRow;
import pl.pomost.records.lookup.ReferenceTables;

/** The dated lines of the reference tables; a correction is a line of its own. */
@Path("reference/tables/{table}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class ReferenceTableResource {

    @Inject
    ReferenceTables tables;

    @Inject
    EnterReference enterReference;

    @Inject
    CorrectReference correctReference;

    @Inject
    ConfirmReference confirmReference;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            operationId = "listReferenceLines",
            summary =
                    "Lines of MINIMUM_WAGE, INTEREST_RATE, HOLIDAY, EXCHANGE_RATE, PKD, EXCLUDED_PKD, AID_REGIME, UNIT_RATE,"
                            + " COUNTY or MUNICIPALITY, the newest first")
    public List<ReferenceRow> lines(
            @PathParam("table") ReferenceTable table,
            @QueryParam("replaced")
                    @Parameter(
                            description = "Whether to list replaced lines too; false when absent",
                            schema = @Schema(implementation = Boolean.class),
                            example = "false")
                    @Nullable
                    String replaced) {
        var check = new Check();
        check.that("replaced", replaced == null || replaced.matches("true|false"), "not-a-choice");
        check.orRefuse();
        return tables.lines(table, Boolean.parseBoolean(replaced));
    }

    @POST
    @Operation(operationId = "enterReferenceLine", summary = "Enter a new dated line (administrator)")
    @APIResponse(responseCode = "201", description = "Entered; the subject is its number")
    public Response enter(@PathParam("table") ReferenceTable table, ReferenceLineRequest request) {
        var line = Bodies.present(request).line();
        return Answers.created(uri.getAbsolutePath(), enterReference.handle(new EnterReference.Command(table, line)));
    }

    @POST
    @Path("lines/{line}/correction")
    @Operation(
            operationId = "correctReferenceLine",
            summary = "Replace a line by another (administrator); the replaced one stays readable")
    @APIResponse(responseCode = "201", description = "Replaced; the subject is the number of the new line")
    public Response correct(
            @PathParam("table") ReferenceTable table, @PathParam("line") long line, CorrectReferenceRequest request) {
        var command = new CorrectReference.Command(
                table, line, right(Bodies.present(request).line()), request.grounds());
        return Answers.created(uri.getAbsolutePath(), correctReference.handle(command));
    }

    @POST
    @Path("lines/{line}/confirmation")
    @Operation(
            operationId = "confirmReferenceLine",
            summary = "Say that a line was compared with its source in law, where and when (administrator)")
    @APIResponse(responseCode = "201", description = "Confirmed; the subject is the number of the line that holds now")
    public Response confirm(
            @PathParam("table") ReferenceTable table, @PathParam("line") long line, ConfirmReferenceRequest request) {
        var body = Bodies.present(request);
        var command = new ConfirmReference.Command(table, line, body.basis(), body.confirmedOn());
        return Answers.created(uri.getAbsolutePath(), confirmReference.handle(command));
    }

    private static ReferenceLine right(@Nullable ReferenceLineRequest line) {
        return Bodies.present(line, "line").line();
    }
}
