package pl.pomost.edge.api.assessment;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.assessment.AssignAssessor;
import pl.pomost.business.assessment.CallForCorrection;
import pl.pomost.business.assessment.DrawAssessors;
import pl.pomost.business.assessment.OpenAssessment;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.business.assessment.ReplaceAssessor;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.AssessmentOfCase;
import pl.pomost.records.dossier.AssessmentSheet;
import pl.pomost.records.dossier.AssessorChoices;

/** The assessment of a case as its chair directs it. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class AssessmentResource {

    @Inject
    OpenAssessment openAssessment;

    @Inject
    DrawAssessors drawAssessors;

    @Inject
    AssignAssessor assignAssessor;

    @Inject
    ReplaceAssessor replaceAssessor;

    @Inject
    CallForCorrection callForCorrection;

    @Inject
    RejectFormally rejectFormally;

    @Inject
    AssessmentSheet sheet;

    @Inject
    AssessorChoices choices;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("assessment")
    @Operation(
            operationId = "readAssessment",
            summary = "Assessors, formal cards and, once all merit cards of a panel are locked, points and conclusion")
    @APIResponse(
            responseCode = "200",
            description = "As the reader may see it; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = AssessmentOfCase.class)))
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
    }

    @GET
    @Path("assessor-choices")
    @Operation(operationId = "listAssessorChoices", summary = "Accounts that can be given a seat of this case")
    public List<AssessorChoices.AssessorChoice> choices() {
        return choices.of(SeenVersion.number(number));
    }

    @POST
    @Path("assessment")
    @Operation(operationId = "openAssessment", summary = "Open the assessment and give its two seats (manager)")
    @APIResponse(responseCode = "200", description = "Opened")
    public Response open(OpenAssessmentRequest request) {
        return Answers.done(openAssessment.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("assessor-draw")
    @Operation(
            operationId = "drawAssessors",
            summary = "Fill the empty seats of the panel at work by lot; opens a submitted assessment (manager)")
    @APIResponse(responseCode = "200", description = "Drawn; seed and eligible accounts stand in the trail")
    public Response draw() {
        return Answers.done(drawAssessors.handle(new DrawAssessors.Command(SeenVersion.of(number, seen))));
    }

    @POST
    @Path("assessors")
    @Operation(operationId = "assignAssessor", summary = "Give an empty seat of the panel at work (manager)")
    @APIResponse(responseCode = "200", description = "Seated")
    public Response assign(AssignAssessorRequest request) {
        return Answers.done(assignAssessor.handle(new AssignAssessor.Command(
                SeenVersion.of(number, seen), Bodies.present(request).account())));
    }

    @POST
    @Path("assessors/{account}/replacement")
    @Operation(operationId = "replaceAssessor", summary = "Give an assessor's seat to another (manager)")
    @APIResponse(responseCode = "200", description = "Replaced")
    public Response replace(@PathParam("account") String account, ReplaceAssessorRequest request) {
        var present = Bodies.present(request);
        return Answers.done(replaceAssessor.handle(new ReplaceAssessor.Command(
                SeenVersion.of(number, seen), account, present.replacement(), present.reason())));
    }

    @POST
    @Path("correction-call")
    @Operation(operationId = "callForCorrection", summary = "Call on the group to complete its application (manager)")
    @APIResponse(responseCode = "200", description = "Called")
    public Response call(CallForCorrectionRequest request) {
        return Answers.done(callForCorrection.handle(new CallForCorrection.Command(
                SeenVersion.of(number, seen), Bodies.present(request).text())));
    }

    @POST
    @Path("formal-rejection")
    @Operation(operationId = "rejectFormally", summary = "Reject an application for its form (manager)")
    @APIResponse(responseCode = "200", description = "Rejected")
    public Response reject(RejectFormallyRequest request) {
        return Answers.done(rejectFormally.handle(new RejectFormally.Command(
                SeenVersion.of(number, seen), Bodies.present(request).grounds())));
    }
}
