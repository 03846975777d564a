package pl.pomost.edge.api.assessment;

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
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.KeepScoreDraft;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.ScoreCardForm;
import pl.pomost.records.dossier.ScoreCardSheet;

/** What an assessor does with a case that was given to him or her. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class CardResource {

    @Inject
    DeclareImpartiality declareImpartiality;

    @Inject
    RecordFormalCard recordFormalCard;

    @Inject
    KeepScoreDraft keepScoreDraft;

    @Inject
    LockScoreCard lockScoreCard;

    @Inject
    ScoreCardSheet scoreCard;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @POST
    @Path("impartiality-declaration")
    @Operation(operationId = "declareImpartiality", summary = "Declare impartiality, or a conflict (assessor)")
    @APIResponse(responseCode = "200", description = "Declared; after a conflict the seat is empty")
    public Response declare(DeclareImpartialityRequest request) {
        var present = Bodies.present(request);
        return Answers.done(declareImpartiality.handle(new DeclareImpartiality.Command(
                SeenVersion.of(number, seen), present.impartial(), present.conflict())));
    }

    @POST
    @Path("formal-card")
    @Operation(operationId = "recordFormalCard", summary = "Answer the formal card; it is locked then (assessor)")
    @APIResponse(responseCode = "200", description = "Locked; the second positive card moves the case on")
    public Response check(RecordFormalCardRequest request) {
        return Answers.done(recordFormalCard.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @GET
    @Path("score-card")
    @Operation(operationId = "readScoreCard", summary = "The form of the merit card with one's own draft")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the revision of the draft, \"0\" when there is none",
            content = @Content(schema = @Schema(implementation = ScoreCardForm.class)))
    public Response read() {
        var form = scoreCard.of(SeenVersion.number(number));
        return Answers.seen(form, form.revision());
    }

    @PUT
    @Path("score-card")
    @Operation(
            operationId = "keepScoreDraft",
            summary = "Keep the merit card as a draft: no entry of the trail, no new version of the case (assessor)")
    @APIResponse(responseCode = "200", description = "Kept; If-Match and ETag are revisions of the draft")
    public Response keep(ScoreCardRequest request) {
        return Answers.done(keepScoreDraft.handle(new KeepScoreDraft.Command(
                SeenVersion.number(number), Bodies.present(request).content(), SeenVersion.of(seen))));
    }

    @POST
    @Path("score-cards")
    @Operation(operationId = "lockScoreCard", summary = "Lock the whole merit card (assessor)")
    @APIResponse(responseCode = "200", description = "Locked; the second card brings the conclusion")
    public Response lock(ScoreCardRequest request) {
        return Answers.done(lockScoreCard.handle(new LockScoreCard.Command(
                SeenVersion.of(number, seen), Bodies.present(request).content())));
    }
}
