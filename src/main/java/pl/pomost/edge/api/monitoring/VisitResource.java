package pl.pomost.edge.api.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.visit.AnnounceVisit;
import pl.pomost.business.visit.AnswerProtocol;
import pl.pomost.business.visit.CallOffVisit;
import pl.pomost.business.visit.CloseVisit;
import pl.pomost.business.visit.PlanVisit;
import pl.pomost.business.visit.SendProtocol;
import pl.pomost.business.visit.VisitProtocol;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;

/** A visit before it takes place, and its protocol afterwards. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring")
public class VisitResource {

    @Inject
    PlanVisit planVisit;

    @Inject
    AnnounceVisit announceVisit;

    @Inject
    CallOffVisit callOffVisit;

    @Inject
    SendProtocol sendProtocol;

    @Inject
    AnswerProtocol answerProtocol;

    @Inject
    CloseVisit closeVisit;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    /** When and by whom a case will be visited. */
    @Schema(name = "PlanVisitRequest")
    public record PlanVisitRequest(
            @Schema(example = "2026-12-14") LocalDate plannedFor,

            @Schema(example = "doradca", pattern = "^[a-z0-9._-]{2,40}$")
            String firstVisitor,

            @Schema(example = "doradca2", pattern = "^[a-z0-9._-]{2,40}$")
            String secondVisitor) {}

    /** When and how the cooperative was told. */
    @Schema(name = "AnnounceVisitRequest")
    public record AnnounceVisitRequest(
            LocalDate announcedOn,

            @Schema(example = "Pismo doręczone, potwierdzenie w aktach.", maxLength = 500)
            String notice) {}

    /** Why a visit will not take place. */
    @Schema(name = "CallOffVisitRequest")
    public record CallOffVisitRequest(
            @Schema(example = "Choroba prezesa.", maxLength = 500)
            String reason) {}

    /** When the protocol was sent. */
    @Schema(name = "SendProtocolRequest")
    public record SendProtocolRequest(LocalDate sentOn) {}

    /** What the cooperative answered. */
    @Schema(name = "AnswerProtocolRequest")
    public record AnswerProtocolRequest(
            @Schema(example = "ACCEPTED") VisitProtocol.Answer answer,
            LocalDate answeredOn,

            @Schema(maxLength = 4000) @Nullable String objections) {}

    /** What the office says at the end; needed unless the protocol was accepted. */
    @Schema(name = "CloseVisitRequest")
    public record CloseVisitRequest(
            @Schema(maxLength = 4000) @Nullable String reply) {}

    @POST
    @Path("visit-plans")
    @Operation(operationId = "planVisit", summary = "Plan a visit far enough ahead to announce it (advisor)")
    @APIResponse(responseCode = "200", description = "Planned")
    public Response plan(PlanVisitRequest request) {
        var present = Bodies.present(request);
        return Answers.done(planVisit.handle(new PlanVisit.Command(
                SeenVersion.of(number, seen), present.plannedFor(), present.firstVisitor(), present.secondVisitor())));
    }

    @POST
    @Path("visit-plans/{plan}/announcement")
    @Operation(operationId = "announceVisit", summary = "Record that the cooperative was told in time (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response announce(@PathParam("plan") int plan, AnnounceVisitRequest request) {
        var present = Bodies.present(request);
        return Answers.done(announceVisit.handle(new AnnounceVisit.Command(
                SeenVersion.of(number, seen), plan, present.announcedOn(), present.notice())));
    }

    @POST
    @Path("visit-plans/{plan}/cancellation")
    @Operation(operationId = "callOffVisit", summary = "Call a planned visit off (advisor)")
    @APIResponse(responseCode = "200", description = "Called off")
    public Response callOff(@PathParam("plan") int plan, CallOffVisitRequest request) {
        return Answers.done(callOffVisit.handle(new CallOffVisit.Command(
                SeenVersion.of(number, seen), plan, Bodies.present(request).reason())));
    }

    @POST
    @Path("visits/{visit}/protocol")
    @Operation(operationId = "sendProtocol", summary = "Send the protocol of a visit to the cooperative (advisor)")
    @APIResponse(responseCode = "200", description = "Sent; the days to answer run")
    public Response send(@PathParam("visit") int visit, SendProtocolRequest request) {
        return Answers.done(sendProtocol.handle(new SendProtocol.Command(
                SeenVersion.of(number, seen), visit, Bodies.present(request).sentOn())));
    }

    @POST
    @Path("visits/{visit}/answer")
    @Operation(operationId = "answerProtocol", summary = "Record what the cooperative answered (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response answer(@PathParam("visit") int visit, AnswerProtocolRequest request) {
        var present = Bodies.present(request);
        return Answers.done(answerProtocol.handle(new AnswerProtocol.Command(
                SeenVersion.of(number, seen), visit, present.answer(), present.answeredOn(), present.objections())));
    }

    @POST
    @Path("visits/{visit}/closing")
    @Operation(
            operationId = "closeVisit",
            summary = "Close a visit (advisor; after objections a manager who did not visit)")
    @APIResponse(responseCode = "200", description = "Closed")
    public Response close(@PathParam("visit") int visit, CloseVisitRequest request) {
        return Answers.done(closeVisit.handle(new CloseVisit.Command(
                SeenVersion.of(number, seen), visit, Bodies.present(request).reply())));
    }
}
