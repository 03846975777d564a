package pl.pomost.edge.api.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.AnswerPosting;
import pl.pomost.business.posting.ProposePosting;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.Problems;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.statement.LineRow;
import pl.pomost.records.statement.StatementLines;
import pl.pomost.records.statement.StatementRegister;

/** The lines of a statement, and what two persons say that they are. */
@Path("statements/{statement}/lines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
public class StatementLineResource {

    @Inject
    StatementRegister register;

    @Inject
    StatementLines lines;

    @Inject
    ProposePosting proposePosting;

    @Inject
    AnswerPosting answerPosting;

    @Inject
    Problems problems;

    @PathParam("statement")
    String statement;

    @GET
    @Operation(
            operationId = "listStatementLines",
            summary = "The lines of a statement in their order, each with its posting or with what it may be")
    @APIResponse(responseCode = "200", description = "A page")
    public LineList list(
            @QueryParam("after")
                    @Parameter(
                            description = "Number of the line that the page before ended with",
                            example = "50",
                            schema = @Schema(implementation = Integer.class))
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        check.that("after", after == null || isNumber(after), "not-a-number");
        PageLimit.check(check, limit);
        check.orRefuse();
        var most = PageLimit.of(limit);
        var from = after == null ? 0 : Integer.parseInt(after);
        var page = Cut.of(lines.page(register.one(statement).number(), from, most + 1), most, LineRow::line);
        return new LineList(
                page.lines().stream().map(row -> LineAnswer.of(row, problems)).toList(), page.next());
    }

    @GET
    @Path("{line}")
    @Operation(operationId = "readStatementLine", summary = "One line with all that the bank said and was said of it")
    @APIResponse(responseCode = "200", description = "As it stands")
    public LineDetails read(@PathParam("line") String text) {
        var line = number(text);
        return new LineDetails(
                LineAnswer.of(lines.one(statement, line), problems),
                lines.text(statement, line),
                lines.postings(statement, line));
    }

    @POST
    @Path("{line}/posting")
    @Operation(operationId = "proposePosting", summary = "Say what a line is (accountant)")
    @APIResponse(responseCode = "200", description = "Proposed; it waits for somebody else")
    public Response propose(@PathParam("line") String text, ProposePostingRequest request) {
        return Answers.done(proposePosting.handle(Bodies.present(request).command(statement, number(text))));
    }

    @POST
    @Path("{line}/posting/answer")
    @Operation(
            operationId = "answerPosting",
            summary = "Confirm or refuse what somebody else said that a line is (accountant)",
            description = "Confirmed, it executes the payout, gives it back, or is a payment on the demand, at once.")
    @APIResponse(responseCode = "200", description = "Answered")
    public Response answer(@PathParam("line") String text, AnswerPostingRequest request) {
        return Answers.done(answerPosting.handle(Bodies.present(request).command(statement, number(text))));
    }

    private static int number(String text) {
        if (!isNumber(text)) {
            throw Refusal.unknown("statement-line", text);
        }
        return Integer.parseInt(text);
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,8}");
    }
}
