package pl.pomost.edge.api.payout;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.business.payout.CancelPayout;
import pl.pomost.business.payout.CheckPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.VoidApproval;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.register.CaseChoices;
import pl.pomost.records.register.CaseFilter;
import pl.pomost.records.register.PayoutFilter;
import pl.pomost.records.register.PayoutRegister;
import pl.pomost.records.register.PayoutRow;

/** Payouts of all cases; the version of a payout is that of its case. */
@Path("payouts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class PayoutResource {

    @Inject
    ApprovePayout approvePayout;

    @Inject
    CheckPayout checkPayout;

    @Inject
    VoidApproval voidApproval;

    @Inject
    CancelPayout cancelPayout;

    @Inject
    AnswerPayout answerPayout;

    @Inject
    PayoutRegister register;

    @Inject
    CaseChoices choices;

    @GET
    @Operation(operationId = "listPayouts", summary = "Payouts in the order of their references")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = PayoutList.class)))
    public PayoutList list(
            @QueryParam("state")
                    @Parameter(
                            description = "Only payouts of this state",
                            schema = @Schema(implementation = PayoutState.class),
                            example = "APPROVED")
                    @Nullable
                    String state,
            @QueryParam("edition")
                    @Parameter(description = "Only payouts of this edition", example = "WZOR-1")
                    @Nullable
                    String edition,
            @QueryParam("after")
                    @Parameter(description = "Reference that the page before ended with", example = "GR-2026-0005-T1")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.that("after", after == null || PayoutReference.isValid(after), "payout.bad-reference");
        check.that("state", state == null || isState(state), "payout.bad-state");
        check.orRefuse();
        var most = PageLimit.of(limit);
        var filter = new PayoutFilter(state == null ? null : PayoutState.valueOf(state), edition);
        choices.known(new CaseFilter(null, edition, null, null, null, null, false))
                .orRefuse(Refusal.Kind.INVALID);
        var rows = register.page(filter, after == null ? null : new PayoutReference(after), most + 1);
        var page = Cut.of(rows, most, PayoutRow::reference);
        return new PayoutList(page.lines(), page.next());
    }

    private static boolean isState(String text) {
        return Arrays.stream(PayoutState.values())
                .anyMatch(state -> state.name().equals(text));
    }

    @GET
    @Path("{reference}")
    @Operation(operationId = "getPayout", summary = "One payout")
    @APIResponse(
            responseCode = "200",
            description = "The payout; ETag is the version of its case",
            content = @Content(schema = @Schema(implementation = PayoutRow.class)))
    public Response get(@PathParam("reference") String reference) {
        var row = register.one(reference(reference));
        return Answers.seen(row, row.caseVersion());
    }

    @POST
    @Path("{reference}/check")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "checkPayout",
            summary = "Have the checks made again: aid, account, hold, budget, security (accountant)")
    @APIResponse(responseCode = "200", description = "All passed; ETag is the new version of the case")
    public Response check(@PathParam("reference") String text, @HeaderParam("If-Match") String ifMatch) {
        var reference = reference(text);
        return Answers.done(checkPayout.handle(new CheckPayout.Command(theCase(reference, ifMatch), reference)));
    }

    @POST
    @Path("{reference}/approval-voiding")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "voidApproval",
            summary = "Send back a payout whose approval no longer holds, because what it rests on has changed")
    @APIResponse(responseCode = "200", description = "Prepared again; ETag is the new version of the case")
    public Response voidApproval(@PathParam("reference") String text, @HeaderParam("If-Match") String ifMatch) {
        var reference = reference(text);
        return Answers.done(voidApproval.handle(new VoidApproval.Command(theCase(reference, ifMatch), reference)));
    }

    @POST
    @Path("{reference}/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "approvePayout", summary = "Approve (manager who neither prepared nor advised)")
    @APIResponse(responseCode = "200", description = "Approved; ETag is the new version of the case")
    public Response approve(@PathParam("reference") String text, @HeaderParam("If-Match") String ifMatch) {
        var reference = reference(text);
        return Answers.done(approvePayout.handle(new ApprovePayout.Command(theCase(reference, ifMatch), reference)));
    }

    @POST
    @Path("{reference}/cancellation")
    @Operation(operationId = "cancelPayout", summary = "Take back before it is ordered at the bank (accountant)")
    @APIResponse(responseCode = "200", description = "Cancelled; ETag is the new version of the case")
    public Response cancel(
            @PathParam("reference") String text, @HeaderParam("If-Match") String ifMatch, CancelPayoutRequest request) {
        var reference = reference(text);
        var grounds = Bodies.present(request).grounds();
        return Answers.done(
                cancelPayout.handle(new CancelPayout.Command(theCase(reference, ifMatch), reference, grounds)));
    }

    @POST
    @Path("{reference}/bank-answer")
    @Operation(
            operationId = "answerPayout",
            summary = "Enter the bank's answer: executed, rejected or returned (accountant who did not approve)")
    @APIResponse(responseCode = "200", description = "Entered; ETag is the new version of the case")
    public Response answer(
            @PathParam("reference") String text, @HeaderParam("If-Match") String ifMatch, AnswerPayoutRequest request) {
        var reference = reference(text);
        return Answers.done(
                answerPayout.handle(Bodies.present(request).command(theCase(reference, ifMatch), reference)));
    }

    private static CaseRef theCase(PayoutReference reference, String ifMatch) {
        return new CaseRef(reference.caseNumber(), SeenVersion.of(ifMatch));
    }

    private static PayoutReference reference(String text) {
        if (!PayoutReference.isValid(text)) {
            throw Refusal.unknown("payout", text);
        }
        return new PayoutReference(text);
    }
}
