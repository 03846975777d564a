package pl.pomost.edge.api.bridging;

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
import pl.pomost.business.bridging.BeginBridging;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.CloseBridging;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.EndBridging;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.business.bridging.SettleBridging;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.business.evidence.ReturnMonthEvidence;
import pl.pomost.business.evidence.SubmitMonthEvidence;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.BridgingSheet;

/** The bridging support of a case: requested, decided, signed, paid and settled month by month. */
@Path("cases/{number}/bridging")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bridging")
public class BridgingResource {

    @Inject
    RequestBridging requestBridging;

    @Inject
    DecideBridging decideBridging;

    @Inject
    SignBridging signBridging;

    @Inject
    BeginBridging beginBridging;

    @Inject
    SettleBridging settleBridging;

    @Inject
    CloseBridging closeBridging;

    @Inject
    EndBridging endBridging;

    @Inject
    PrepareBridgingPayout prepareBridgingPayout;

    @Inject
    SubmitMonthEvidence submitMonthEvidence;

    @Inject
    ReturnMonthEvidence returnMonthEvidence;

    @Inject
    SettleBridgingMonth settleBridgingMonth;

    @Inject
    BridgingSheet sheet;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Operation(operationId = "readBridging", summary = "What was asked and granted, month by month")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = BridgingSheet.Sheet.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @POST
    @Operation(operationId = "requestBridging", summary = "Write the application for bridging support (advisor)")
    @APIResponse(responseCode = "200", description = "Kept as a draft; a draft is written anew")
    public Response request(RequestBridgingRequest request) {
        return Answers.done(requestBridging.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("{kind}/decision")
    @Operation(operationId = "decideBridging", summary = "Approve within the budget, or refuse (manager)")
    @APIResponse(responseCode = "200", description = "Decided")
    public Response decide(@PathParam("kind") BridgingKind kind, DecideBridgingRequest request) {
        var present = Bodies.present(request);
        return Answers.done(decideBridging.handle(
                new DecideBridging.Command(SeenVersion.of(number, seen), kind, present.approved(), present.grounds())));
    }

    @POST
    @Path("{kind}/contract")
    @Operation(operationId = "signBridging", summary = "Sign the contract; its months are planned with it (manager)")
    @APIResponse(responseCode = "200", description = "Signed")
    public Response sign(@PathParam("kind") BridgingKind kind) {
        return Answers.done(signBridging.handle(new SignBridging.Command(SeenVersion.of(number, seen), kind)));
    }

    @POST
    @Path("{kind}/start")
    @Operation(operationId = "beginBridging", summary = "The security covers the contract: the months begin (manager)")
    @APIResponse(responseCode = "200", description = "Begun; the first month may be paid when it comes")
    public Response begin(@PathParam("kind") BridgingKind kind, BeginBridgingRequest request) {
        return Answers.done(beginBridging.handle(new BeginBridging.Command(
                SeenVersion.of(number, seen), kind, Bodies.present(request).securedBy())));
    }

    @POST
    @Path("{kind}/final-settlement")
    @Operation(operationId = "settleBridging", summary = "Settle the support as a whole (manager)")
    @APIResponse(responseCode = "200", description = "Settled; what was promised and not paid is free again")
    public Response settleAll(@PathParam("kind") BridgingKind kind) {
        return Answers.done(settleBridging.handle(new SettleBridging.Command(SeenVersion.of(number, seen), kind)));
    }

    @POST
    @Path("{kind}/closing")
    @Operation(operationId = "closeBridging", summary = "Close the support after its settlement (manager)")
    @APIResponse(responseCode = "200", description = "Closed")
    public Response close(@PathParam("kind") BridgingKind kind) {
        return Answers.done(closeBridging.handle(new CloseBridging.Command(SeenVersion.of(number, seen), kind)));
    }

    @POST
    @Path("{kind}/end")
    @Operation(operationId = "endBridging", summary = "End the support before its last month (manager)")
    @APIResponse(responseCode = "200", description = "Ended; what was not paid is free again")
    public Response end(@PathParam("kind") BridgingKind kind, EndBridgingRequest request) {
        return Answers.done(endBridging.handle(new EndBridging.Command(
                SeenVersion.of(number, seen), kind, Bodies.present(request).grounds())));
    }

    @POST
    @Path("months/{month}/payout")
    @Operation(operationId = "prepareBridgingPayout", summary = "Prepare the payout of a month (accountant)")
    @APIResponse(responseCode = "200", description = "Prepared; the receipt's subject is the payout's reference")
    public Response prepare(@PathParam("month") int month) {
        return Answers.done(
                prepareBridgingPayout.handle(new PrepareBridgingPayout.Command(SeenVersion.of(number, seen), month)));
    }

    @POST
    @Path("months/{month}/evidence")
    @Operation(operationId = "submitMonthEvidence", summary = "Hand in the documents of a paid month (advisor)")
    @APIResponse(responseCode = "200", description = "Handed in; no document proves anything else from now on")
    public Response submit(@PathParam("month") int month, SubmitMonthEvidenceRequest request) {
        return Answers.done(submitMonthEvidence.handle(new SubmitMonthEvidence.Command(
                SeenVersion.of(number, seen), month, Bodies.present(request).entries())));
    }

    @POST
    @Path("months/{month}/evidence-return")
    @Operation(
            operationId = "returnMonthEvidence",
            summary = "Send the documents of a month back to be corrected (advisor)")
    @APIResponse(responseCode = "200", description = "Sent back, with the last day to correct them")
    public Response sendBack(@PathParam("month") int month, ReturnMonthEvidenceRequest request) {
        return Answers.done(returnMonthEvidence.handle(new ReturnMonthEvidence.Command(
                SeenVersion.of(number, seen), month, Bodies.present(request).remarks())));
    }

    @POST
    @Path("months/{month}/settlement")
    @Operation(operationId = "settleBridgingMonth", summary = "Accept the evidence of a paid month (advisor)")
    @APIResponse(responseCode = "200", description = "Settled; the next month opens")
    public Response settle(@PathParam("month") int month, SettleBridgingMonthRequest request) {
        var present = Bodies.present(request);
        return Answers.done(settleBridgingMonth.handle(new SettleBridgingMonth.Command(
                SeenVersion.of(number, seen), month, present.acceptedCost(), present.remarks())));
    }
}
