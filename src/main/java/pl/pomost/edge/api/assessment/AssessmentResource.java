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
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import pl.pomost.records.register.AssessmentSheet;

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

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("assessment")
    @Operation(
            operationId = "readAssessment",
            summary = "Assessors, formal cards and, once all merit cards of a panel are locked, points and conclusion")
    @APIResponse(responseCode = "200", description = "As the reader may see it; ETag is the case's version")
    public Response read() {
        var found = sheet.of(SeenVersion.number(number));
        return Answers.seen(found, found.version());
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
