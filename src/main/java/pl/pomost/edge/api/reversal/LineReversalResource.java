package pl.pomost.edge.api.reversal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import pl.pomost.business.reversal.AnswerReversal;
import pl.pomost.business.reversal.AskReversal;
import pl.pomost.business.reversal.ReversalOptions;
import pl.pomost.business.reversal.ReversalSubject;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Problems;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.statement.StatementLines;

/** The reversal of what a line of a statement is said to be, with all that it did. */
@Path("statements/{statement}/lines/{line}/posting/reversal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
public class LineReversalResource {

    @Inject
    ReversalOptions options;

    @Inject
    AskReversal askReversal;

    @Inject
    AnswerReversal answerReversal;

    @Inject
    Problems problems;

    @Inject
    StatementLines lines;

    @PathParam("statement")
    String statement;

    @PathParam("line")
    String line;

    @GET
    @Operation(
            operationId = "readLineReversal",
            summary = "Whether the posting of a line can be reversed, and its reversals so far")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the attempt of the posting",
            content = @Content(schema = @Schema(implementation = ReversalAnswer.class)))
    public Response read() {
        var number = number();
        var posting = lines.postings(statement, number).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.unknown("posting", line));
        return Answers.seen(
                ReversalAnswer.of(options.of(new ReversalSubject.Line(statement, number, posting.attempt())), problems),
                posting.attempt());
    }

    @POST
    @Operation(
            operationId = "askLineReversal",
            summary = "Ask that the posting of a line is taken back, with the reason (accountant, manager)")
    @APIResponse(responseCode = "200", description = "Asked; it waits for somebody else")
    public Response ask(AskLineReversalRequest request) {
        var present = Bodies.present(request);
        return Answers.done(askReversal.handle(new AskReversal.Command(
                new ReversalSubject.Line(statement, number(), Bodies.present(present.attempt(), "attempt")),
                present.reason())));
    }

    @POST
    @Path("answer")
    @Operation(
            operationId = "answerLineReversal",
            summary = "Confirm or refuse the reversal that somebody else asked for (accountant, manager)",
            description = "Confirmed, all that the posting did is taken back at once, and the line is open again.")
    @APIResponse(responseCode = "200", description = "Answered")
    public Response answer(AnswerLineReversalRequest request) {
        var present = Bodies.present(request);
        return Answers.done(answerReversal.handle(new AnswerReversal.Command(
                new ReversalSubject.Line(statement, number(), Bodies.present(present.attempt(), "attempt")),
                present.answer(),
                present.grounds())));
    }

    private int number() {
        if (!line.matches("\\d{1,8}")) {
            throw Refusal.unknown("statement-line", line);
        }
        return Integer.parseInt(line);
    }
}
