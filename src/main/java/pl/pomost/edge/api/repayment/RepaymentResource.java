package pl.pomost.edge.api.repayment;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.repayment.DemandRepayment;
import pl.pomost.business.repayment.DemandSurplus;
import pl.pomost.business.repayment.DemandUnspent;
import pl.pomost.business.repayment.EnforceRepayment;
import pl.pomost.business.repayment.RecordExplanation;
import pl.pomost.business.repayment.ResumeCase;
import pl.pomost.business.repayment.SuspendCase;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.RepaymentSheet;

/** The suspension of a case, the demand for its money, and the enforcement. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Repayment")
public class RepaymentResource {

    @Inject
    SuspendCase suspendCase;

    @Inject
    RecordExplanation recordExplanation;

    @Inject
    ResumeCase resumeCase;

    @Inject
    DemandRepayment demandRepayment;

    @Inject
    DemandUnspent demandUnspent;

    @Inject
    DemandSurplus demandSurplus;

    @Inject
    EnforceRepayment enforceRepayment;

    @Inject
    RepaymentSheet sheet;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("repayment")
    @Operation(
            operationId = "readRepayment",
            summary = "Suspensions, demands with what is owed today, payments, and what can still be demanded")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = RepaymentSheet.Sheet.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @GET
    @Path("demands/{demand}")
    @Operation(
            operationId = "readDemand",
            summary =
                    "One demand as it stood on any day, with the payments until then and its interest, period by period")
    public RepaymentSheet.DemandRow demand(
            @PathParam("demand") String demand,
            @QueryParam("on")
                    @Parameter(
                            description = "The day of the return, that of a payment counts to it; today when absent",
                            schema = @Schema(implementation = LocalDate.class),
                            example = "2026-12-31")
                    @Nullable
                    String day) {
        return sheet.demand(SeenVersion.number(number), demand, day == null ? null : day(day));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException bad) {
            throw new Refusal(Refusal.Kind.INVALID, Reason.ofField("on", "not-a-date"));
        }
    }

    @POST
    @Path("suspensions")
    @Operation(operationId = "suspendCase", summary = "Suspend the case over a suspected breach (manager)")
    @APIResponse(responseCode = "200", description = "Suspended; nothing is paid until it is resumed")
    public Response suspend(SuspendCaseRequest request) {
        var present = Bodies.present(request);
        return Answers.done(suspendCase.handle(
                new SuspendCase.Command(SeenVersion.of(number, seen), present.ground(), present.reasons())));
    }

    @POST
    @Path("explanation")
    @Operation(operationId = "recordExplanation", summary = "Record what the cooperative explained (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response explain(RecordExplanationRequest request) {
        var present = Bodies.present(request);
        return Answers.done(recordExplanation.handle(new RecordExplanation.Command(
                SeenVersion.of(number, seen), present.receivedOn(), present.explanation())));
    }

    @POST
    @Path("resumption")
    @Operation(operationId = "resumeCase", summary = "Resume the case where it was suspended (manager)")
    @APIResponse(responseCode = "200", description = "Resumed")
    public Response resume(ResumeCaseRequest request) {
        var present = Bodies.present(request);
        return Answers.done(resumeCase.handle(new ResumeCase.Command(SeenVersion.of(number, seen), present.reasons())));
    }

    @POST
    @Path("demands")
    @Operation(operationId = "demandRepayment", summary = "Demand money back (manager)")
    @APIResponse(responseCode = "200", description = "Issued; the subject of the receipt is the number of the demand")
    public Response demand(DemandRepaymentRequest request) {
        return Answers.done(demandRepayment.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("unspent-demand")
    @Operation(
            operationId = "demandUnspent",
            summary = "Ask for what was paid above the accepted cost; in time it bears no interest (manager)")
    @APIResponse(responseCode = "200", description = "Issued; the subject of the receipt is the number of the demand")
    public Response demandUnspent(DemandUnspentRequest request) {
        var present = Bodies.present(request);
        return Answers.done(demandUnspent.handle(
                new DemandUnspent.Command(SeenVersion.of(number, seen), present.account(), present.reasons())));
    }

    @POST
    @Path("surplus-demand")
    @Operation(
            operationId = "demandSurplus",
            summary = "Ask for bridging support paid above its accepted costs; in time it bears no interest (manager)")
    @APIResponse(responseCode = "200", description = "Issued; the subject of the receipt is the number of the demand")
    public Response demandSurplus(DemandSurplusRequest request) {
        var present = Bodies.present(request);
        return Answers.done(demandSurplus.handle(
                new DemandSurplus.Command(SeenVersion.of(number, seen), present.account(), present.reasons())));
    }

    @POST
    @Path("enforcement")
    @Operation(operationId = "enforceRepayment", summary = "Enforce the demand after its term has passed (manager)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response enforce(EnforceRepaymentRequest request) {
        var present = Bodies.present(request);
        return Answers.done(
                enforceRepayment.handle(new EnforceRepayment.Command(SeenVersion.of(number, seen), present.steps())));
    }
}
