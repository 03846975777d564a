package pl.pomost.edge.api.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.PostingWork;
import pl.pomost.business.posting.ProposeMatches;
import pl.pomost.business.statement.LoadStatement;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.work.WorkAccepted;
import pl.pomost.edge.api.work.WorkAnswer;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.statement.StatementRegister;
import pl.pomost.records.statement.StatementRow;

/** What the bank tells of the office's accounts. A file is sent as it is: the body is its content. */
@Path("statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
public class StatementResource {

    private static final Pattern NUMBER = Pattern.compile("WB-\\d{4}-\\d{4,9}");

    @Inject
    StatementRegister register;

    @Inject
    LoadStatement loadStatement;

    @Inject
    ProposeMatches proposeMatches;

    @Inject
    PostingWork work;

    @Inject
    WorkAccepted accepted;

    @Context
    UriInfo uri;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "loadStatement",
            summary = "Load what the bank sent (accountant)",
            description =
                    "camt.053.001.02, camt.053.001.08 or MT940, told apart by content; at most 10 MB. The file is taken"
                            + " whole or refused whole, with the line and the reason. The lines of a long one are taken in in the"
                            + " background: linesKept of the statement says how far that is.")
    @APIResponse(
            responseCode = "201",
            description = "Loaded; the subject is our number of the first statement of the file, Location its address")
    public Response load(byte @Nullable [] content) {
        var receipt = loadStatement.handle(new LoadStatement.Command(content));
        return Answers.created(
                uri.getBaseUriBuilder()
                        .path("statements")
                        .path(receipt.subject())
                        .build(),
                receipt);
    }

    @GET
    @Operation(operationId = "listStatements", summary = "Statements, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = StatementList.class)))
    public StatementList list(
            @QueryParam("after")
                    @Parameter(description = "Number that the page before ended with", example = "WB-2026-0001")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        check.that("after", after == null || NUMBER.matcher(after).matches(), "statement.bad-number");
        PageLimit.check(check, limit);
        check.orRefuse();
        var most = PageLimit.of(limit);
        var page = Cut.of(register.page(after, most + 1), most, StatementRow::number);
        return new StatementList(page.lines(), page.next());
    }

    @GET
    @Path("{statement}")
    @Operation(operationId = "readStatement", summary = "One statement with its totals")
    @APIResponse(responseCode = "200", description = "The statement; posted and unposted are together what it moved")
    public StatementRow read(@PathParam("statement") String statement) {
        return register.one(statement);
    }

    @POST
    @Path("{statement}/postings")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "proposeMatches",
            summary = "Propose the lines of which the program is sure (accountant)",
            description =
                    "At most 100 at a time; all of them in the background when the header Prefer says respond-async")
    @APIResponse(responseCode = "200", description = "Proposed; the receipt is that of the last of them")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location is the work that says how far it is",
            content = @Content(schema = @Schema(implementation = WorkAnswer.class)))
    public Response proposeMatches(
            @PathParam("statement") String statement,
            @HeaderParam("Prefer")
                    @Parameter(description = "respond-async: answer 202 at once", example = "respond-async")
                    @Nullable
                    String prefer,
            @HeaderParam("Idempotency-Key") @Parameter(hidden = true) @Nullable String onceKey) {
        return WorkAccepted.isPreferred(prefer)
                ? accepted.at(work.propose(register.one(statement).number(), onceKey), uri)
                : Answers.done(proposeMatches.handle(new ProposeMatches.Command(statement)));
    }

    @POST
    @Path("{statement}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "confirmPostings",
            summary =
                    "Confirm all that others have proposed of a statement, line by line in the background (accountant)")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location is the work that says how far it is and what became of each line",
            content = @Content(schema = @Schema(implementation = WorkAnswer.class)))
    public Response confirm(
            @PathParam("statement") String statement,
            @HeaderParam("Idempotency-Key") @Parameter(hidden = true) @Nullable String onceKey) {
        return accepted.at(work.confirm(register.one(statement).number(), onceKey), uri);
    }

    @GET
    @Path("{statement}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "downloadStatement", summary = "The file as the bank sent it")
    @APIResponse(
            responseCode = "200",
            description = "The bytes; their SHA-256 stands in the statement and in the trail",
            content = {
                @Content(mediaType = "application/xml", schema = @Schema(format = "binary")),
                @Content(mediaType = "text/plain", schema = @Schema(format = "binary"))
            })
    public Response file(@PathParam("statement") String statement) {
        var file = register.file(statement);
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
