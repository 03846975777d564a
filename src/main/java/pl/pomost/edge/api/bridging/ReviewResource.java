package pl.pomost.edge.api.bridging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.SubmitBridging;
import pl.pomost.business.bridging.WithdrawBridging;
import pl.pomost.business.review.AppealBridging;
import pl.pomost.business.review.AssignBridgingReview;
import pl.pomost.business.review.CheckBridgingForm;
import pl.pomost.business.review.DecideBridgingAppeal;
import pl.pomost.business.review.RecordBridgingPapers;
import pl.pomost.business.review.RecordBridgingReceipt;
import pl.pomost.business.review.ScoreBridging;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.fact.CaseRef;

/** The application for bridging support: papers, submission, assessment and appeal. */
@Path("cases/{number}/bridging")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bridging")
public class ReviewResource {

    @Inject
    RecordBridgingPapers recordBridgingPapers;

    @Inject
    SubmitBridging submitBridging;

    @Inject
    WithdrawBridging withdrawBridging;

    @Inject
    AssignBridgingReview assignBridgingReview;

    @Inject
    CheckBridgingForm checkBridgingForm;

    @Inject
    ScoreBridging scoreBridging;

    @Inject
    RecordBridgingReceipt recordBridgingReceipt;

    @Inject
    AppealBridging appealBridging;

    @Inject
    DecideBridgingAppeal decideBridgingAppeal;

    @PathParam("number")
    String number;

    @PathParam("kind")
    BridgingKind kind;

    @HeaderParam("If-Match")
    String seen;

    private CaseRef theCase() {
        return SeenVersion.of(number, seen);
    }

    @PUT
    @Path("{kind}/papers")
    @Operation(operationId = "recordBridgingPapers", summary = "Tick off the papers of the application (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; what is not listed is missing")
    public Response papers(RecordBridgingPapersRequest request) {
        return Answers.done(recordBridgingPapers.handle(new RecordBridgingPapers.Command(
                theCase(), kind, Bodies.present(request).given())));
    }

    @POST
    @Path("{kind}/submission")
    @Operation(
            operationId = "submitBridging",
            summary = "Hand the application in, or again after a correction (advisor)")
    @APIResponse(responseCode = "200", description = "Submitted; it is not changed any more")
    public Response submit() {
        return Answers.done(submitBridging.handle(new SubmitBridging.Command(theCase(), kind)));
    }

    @POST
    @Path("{kind}/withdrawal")
    @Operation(operationId = "withdrawBridging", summary = "Give the application up (advisor)")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    public Response withdraw(WithdrawBridgingRequest request) {
        return Answers.done(withdrawBridging.handle(new WithdrawBridging.Command(
                theCase(), kind, Bodies.present(request).letter())));
    }

    @POST
    @Path("{kind}/review")
    @Operation(operationId = "assignBridgingReview", summary = "Name who assesses the application (manager)")
    @APIResponse(responseCode = "200", description = "Named; for an appeal somebody else than before")
    public Response assign(AssignBridgingReviewRequest request) {
        return Answers.done(assignBridgingReview.handle(new AssignBridgingReview.Command(
                theCase(), kind, Bodies.present(request).assessor())));
    }

    @POST
    @Path("{kind}/form-check")
    @Operation(operationId = "checkBridgingForm", summary = "Check the form of the application (its assessor)")
    @APIResponse(responseCode = "200", description = "Met, to be corrected, or not met")
    public Response check(CheckBridgingFormRequest request) {
        var present = Bodies.present(request);
        return Answers.done(checkBridgingForm.handle(
                new CheckBridgingForm.Command(theCase(), kind, present.given(), present.faults(), present.correct())));
    }

    @POST
    @Path("{kind}/score-card")
    @Operation(operationId = "scoreBridging", summary = "Fill in the card of the application (its assessor)")
    @APIResponse(responseCode = "200", description = "Filled in; it is not changed any more")
    public Response score(ScoreBridgingRequest request) {
        return Answers.done(scoreBridging.handle(new ScoreBridging.Command(
                theCase(), kind, Bodies.present(request).given())));
    }

    @POST
    @Path("{kind}/letter-receipt")
    @Operation(
            operationId = "recordBridgingReceipt",
            summary = "Record when the cooperative received the refusal (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; the term of an appeal runs from it")
    public Response receipt(RecordBridgingReceiptRequest request) {
        var present = Bodies.present(request);
        return Answers.done(recordBridgingReceipt.handle(
                new RecordBridgingReceipt.Command(theCase(), kind, present.receivedOn(), present.proof())));
    }

    @POST
    @Path("{kind}/appeal")
    @Operation(operationId = "appealBridging", summary = "Record the appeal against the refusal (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; somebody else assesses the application anew")
    public Response appeal(AppealBridgingRequest request) {
        var present = Bodies.present(request);
        return Answers.done(appealBridging.handle(
                new AppealBridging.Command(theCase(), kind, present.filedOn(), present.letter(), present.passages())));
    }

    @POST
    @Path("{kind}/appeal-decision")
    @Operation(operationId = "decideBridgingAppeal", summary = "Decide the appeal (a manager who did not refuse)")
    @APIResponse(responseCode = "200", description = "Decided; it is final")
    public Response decide(DecideBridgingAppealRequest request) {
        var present = Bodies.present(request);
        return Answers.done(decideBridgingAppeal.handle(
                new DecideBridgingAppeal.Command(theCase(), kind, present.upheld(), present.grounds())));
    }
}
