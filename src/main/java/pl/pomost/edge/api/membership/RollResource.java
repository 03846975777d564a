package pl.pomost.edge.api.membership;

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
import pl.pomost.business.membership.EndPause;
import pl.pomost.business.membership.RecordJoining;
import pl.pomost.business.membership.RecordLeaving;
import pl.pomost.business.membership.RecordPause;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.RollSheet;

/** The roll of a cooperative: who joined and left when, and when it stood still. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Membership")
public class RollResource {

    @Inject
    RecordJoining recordJoining;

    @Inject
    RecordLeaving recordLeaving;

    @Inject
    RecordPause recordPause;

    @Inject
    EndPause endPause;

    @Inject
    RollSheet sheet;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("memberships")
    @Operation(
            operationId = "readRoll",
            summary = "Who belongs to the cooperative from when until when, and its pauses")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = RollSheet.Sheet.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @POST
    @Path("memberships")
    @Operation(operationId = "recordJoining", summary = "Record who joined the cooperative (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; bridging months are counted anew")
    public Response join(RecordJoiningRequest request) {
        return Answers.done(recordJoining.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("memberships/{membership}/leaving")
    @Operation(operationId = "recordLeaving", summary = "Record who left the cooperative (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; bridging months are counted anew")
    public Response leave(@PathParam("membership") int membership, RecordLeavingRequest request) {
        var present = Bodies.present(request);
        return Answers.done(recordLeaving.handle(new RecordLeaving.Command(
                SeenVersion.of(number, seen), membership, present.leftOn(), present.reason())));
    }

    @POST
    @Path("pauses")
    @Operation(operationId = "recordPause", summary = "Record that the cooperative suspended its activity (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; nobody is counted on those days")
    public Response pause(RecordPauseRequest request) {
        var present = Bodies.present(request);
        return Answers.done(recordPause.handle(
                new RecordPause.Command(SeenVersion.of(number, seen), present.beganOn(), present.reason())));
    }

    @POST
    @Path("pauses/{pause}/end")
    @Operation(operationId = "endPause", summary = "Record the last day without activity (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response end(@PathParam("pause") int pause, EndPauseRequest request) {
        return Answers.done(endPause.handle(new EndPause.Command(
                SeenVersion.of(number, seen), pause, Bodies.present(request).endedOn())));
    }
}
