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
import pl.pomost.business.reversal.AnswerReversal;
import pl.pomost.business.reversal.AskReversal;
import pl.pomost.business.reversal.ReversalOptions;
import pl.pomost.business.reversal.ReversalSubject;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Problems;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.records.dossier.RepaymentSheet;

/** The reversal of a payment on a demand that somebody typed and somebody else confirmed. */
@Path("cases/{number}/demands/{demand}/payments/{payment}/reversal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Repayment")
public class PaymentReversalResource {

    @Inject
    ReversalOptions options;

    @Inject
    AskReversal askReversal;

    @Inject
    AnswerReversal answerReversal;

    @Inject
    Problems problems;

    @Inject
    RepaymentSheet sheet;

    @PathParam("number")
    String number;

    @PathParam("demand")
    String demand;

    @PathParam("payment")
    int payment;

    @GET
    @Operation(
            operationId = "readPaymentReversal",
            summary = "Whether a confirmed payment on a demand can be reversed, and its reversals so far")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = ReversalAnswer.class)))
    public Response read() {
        var version = sheet.of(SeenVersion.number(number)).version();
        return Answers.seen(
                ReversalAnswer.of(options.of(subject(new CaseRef(SeenVersion.number(number), version))), problems),
                version);
    }

    @POST
    @Operation(
            operationId = "askPaymentReversal",
            summary = "Ask that a confirmed payment is taken back, with the reason (accountant, manager)")
    @APIResponse(responseCode = "200", description = "Asked; ETag is the new version of the case")
    public Response ask(@HeaderParam("If-Match") String ifMatch, AskPaymentReversalRequest request) {
        var reason = Bodies.present(request).reason();
        return Answers.done(
                askReversal.handle(new AskReversal.Command(subject(SeenVersion.of(number, ifMatch)), reason)));
    }

    @POST
    @Path("answer")
    @Operation(
            operationId = "answerPaymentReversal",
            summary = "Confirm or refuse the reversal that somebody else asked for (manager, accountant)",
            description = "Confirmed, the payment is owed again, with interest as if it had not come.")
    @APIResponse(responseCode = "200", description = "Answered; ETag is the new version of the case")
    public Response answer(@HeaderParam("If-Match") String ifMatch, AnswerPaymentReversalRequest request) {
        var present = Bodies.present(request);
        return Answers.done(answerReversal.handle(new AnswerReversal.Command(
                subject(SeenVersion.of(number, ifMatch)), present.answer(), present.grounds())));
    }

    private ReversalSubject subject(CaseRef theCase) {
        return new ReversalSubject.Payment(theCase, demand, payment);
    }
}
