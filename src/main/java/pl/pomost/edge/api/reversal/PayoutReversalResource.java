package pl.pomost.edge.api.reversal;

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
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.reversal.AnswerReversal;
import pl.pomost.business.reversal.AskReversal;
import pl.pomost.business.reversal.ReversalOptions;
import pl.pomost.business.reversal.ReversalSubject;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Problems;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.register.PayoutRegister;

/** The reversal of what somebody typed that the bank answered about a payout. */
@Path("payouts/{reference}/reversal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class PayoutReversalResource {

    @Inject
    ReversalOptions options;

    @Inject
    AskReversal askReversal;

    @Inject
    AnswerReversal answerReversal;

    @Inject
    Problems problems;

    @Inject
    PayoutRegister register;

    @PathParam("reference")
    String text;

    @GET
    @Operation(
            operationId = "readPayoutReversal",
            summary = "Whether the answer of the bank about a payout can be reversed, and its reversals so far")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the version of its case",
            content = @Content(schema = @Schema(implementation = ReversalAnswer.class)))
    public Response read() {
        var row = register.one(reference());
        return Answers.seen(ReversalAnswer.of(options.of(subject(row.caseVersion())), problems), row.caseVersion());
    }

    @POST
    @Operation(
            operationId = "askPayoutReversal",
            summary =
                    "Ask that the answer of the bank about a payout is taken back, with the reason (accountant, manager)")
    @APIResponse(responseCode = "200", description = "Asked; ETag is the new version of the case")
    public Response ask(@HeaderParam("If-Match") String ifMatch, AskPayoutReversalRequest request) {
        var reason = Bodies.present(request).reason();
        return Answers.done(askReversal.handle(new AskReversal.Command(subject(SeenVersion.of(ifMatch)), reason)));
    }

    @POST
    @Path("answer")
    @Operation(
            operationId = "answerPayoutReversal",
            summary = "Confirm or refuse the reversal that somebody else asked for (accountant who approved nothing)")
    @APIResponse(responseCode = "200", description = "Answered; ETag is the new version of the case")
    public Response answer(@HeaderParam("If-Match") String ifMatch, AnswerPayoutReversalRequest request) {
        var present = Bodies.present(request);
        return Answers.done(answerReversal.handle(
                new AnswerReversal.Command(subject(SeenVersion.of(ifMatch)), present.answer(), present.grounds())));
    }

    private ReversalSubject subject(long version) {
        var reference = reference();
        return new ReversalSubject.Answer(new CaseRef(reference.caseNumber(), version), reference);
    }

    private PayoutReference reference() {
        if (!PayoutReference.isValid(text)) {
            throw Refusal.unknown("payout", text);
        }
        return new PayoutReference(text);
    }
}
