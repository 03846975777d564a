package pl.pomost.edge.api.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import pl.pomost.business.training.CorrectTraining;
import pl.pomost.business.training.ExcuseAbsence;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.TrainingSheet;

/** The training of one case. */
@Path("cases/{number}/training-sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Training")
public class TrainingResource {

    @Inject
    RecordTraining recordTraining;

    @Inject
    CorrectTraining correctTraining;

    @Inject
    ExcuseAbsence excuseAbsence;

    @Inject
    TrainingSheet sheet;

    @GET
    @Operation(operationId = "readTraining", summary = "Sessions with attendance, and totals against the rules")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = TrainingSheet.Sheet.class)))
    public Response read(@PathParam("number") String number) {
        var training = sheet.of(SeenVersion.number(number));
        return Answers.seen(training, training.version());
    }

    @POST
    @Operation(operationId = "recordTraining", summary = "Record a session from its attendance list (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version of the case")
    public Response record(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            RecordTrainingRequest request) {
        return Answers.done(recordTraining.handle(Bodies.present(request).command(SeenVersion.of(number, ifMatch))));
    }

    @POST
    @Path("{session}/excuses")
    @Operation(operationId = "excuseAbsence", summary = "Record that an absence was excused, with a reason (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version of the case")
    public Response excuse(
            @PathParam("number") String number,
            @PathParam("session") int session,
            @HeaderParam("If-Match") String ifMatch,
            ExcuseAbsenceRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(excuseAbsence.handle(new ExcuseAbsence.Command(
                SeenVersion.of(number, ifMatch), session, asked.participant(), asked.reason())));
    }

    @PUT
    @Path("{session}")
    @Operation(operationId = "correctTraining", summary = "Correct a recorded session, with a reason (advisor)")
    @APIResponse(responseCode = "200", description = "Corrected; ETag is the new version of the case")
    public Response correct(
            @PathParam("number") String number,
            @PathParam("session") int session,
            @HeaderParam("If-Match") String ifMatch,
            CorrectTrainingRequest request) {
        return Answers.done(
                correctTraining.handle(Bodies.present(request).command(SeenVersion.of(number, ifMatch), session)));
    }
}
