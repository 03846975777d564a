package pl.pomost.edge.api.recruitment;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.recruitment.AdvanceFormalCheck;
import pl.pomost.business.recruitment.OpenForm;
import pl.pomost.business.recruitment.RecordAccessCriteria;
import pl.pomost.business.recruitment.RecordInterview;
import pl.pomost.business.recruitment.SubmitForm;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Problems;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.recruitment.EnrolmentSheet;
import pl.pomost.records.recruitment.EnrolmentStep;
import pl.pomost.records.recruitment.RecruitmentRegister;

/** One person's way into an edition: the form, its check, the interview. */
@Path("editions/{edition}/recruitment/{participant}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recruitment")
public class EnrolmentResource {

    @Inject
    OpenForm openForm;

    @Inject
    SubmitForm submitForm;

    @Inject
    RecordAccessCriteria recordAccessCriteria;

    @Inject
    AdvanceFormalCheck advanceFormalCheck;

    @Inject
    RecordInterview recordInterview;

    @Inject
    Problems problems;

    @Inject
    RecruitmentRegister register;

    @PathParam("edition")
    String edition;

    @PathParam("participant")
    String participant;

    @GET
    @Operation(
            operationId = "readEnrolment",
            summary = "One person's way through an edition, with every rule and figure")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the person's way",
            content = @Content(schema = @Schema(implementation = EnrolmentSheet.class)))
    public Response read() {
        var sheet = register.sheet(edition, participant);
        return Answers.seen(sheet, sheet.version());
    }

    @GET
    @Path("steps")
    @Operation(operationId = "listEnrolmentSteps", summary = "Every next step with all reasons against it now")
    public List<EnrolmentStepAnswer> steps() {
        return register.steps(edition, participant).stream().map(this::told).toList();
    }

    @PUT
    @Operation(operationId = "openForm", summary = "Open the recruitment form of a registered person (own advisor)")
    @APIResponse(responseCode = "200", description = "Opened; ETag is the first version")
    public Response open() {
        return Answers.done(openForm.handle(new OpenForm.Command(edition, participant)));
    }

    @POST
    @Path("submission")
    @Operation(
            operationId = "submitForm",
            summary = "The signed form comes in and gets its number; refused after the end of the call (own advisor)")
    @APIResponse(responseCode = "200", description = "Received; the subject is the number of the form")
    public Response submit(@HeaderParam("If-Match") String ifMatch, SubmitFormRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(submitForm.handle(new SubmitForm.Command(
                edition,
                participant,
                SeenVersion.of(ifMatch),
                asked.signedOn(),
                asked.motivation(),
                asked.truthful(),
                asked.imageConsent())));
    }

    @PUT
    @Path("criteria")
    @Operation(
            operationId = "recordAccessCriteria",
            summary = "Record which access criteria are met, each with its dated paper (own advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; ETag is the new version")
    public Response criteria(@HeaderParam("If-Match") String ifMatch, AccessCriteriaRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(recordAccessCriteria.handle(
                new RecordAccessCriteria.Command(edition, participant, SeenVersion.of(ifMatch), asked.answers())));
    }

    @POST
    @Path("formal-steps")
    @Operation(operationId = "advanceFormalCheck", summary = "Take the formal check one step on (own advisor)")
    @APIResponse(responseCode = "200", description = "Done; ETag is the new version")
    public Response formal(@HeaderParam("If-Match") String ifMatch, FormalStepRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(advanceFormalCheck.handle(new AdvanceFormalCheck.Command(
                edition, participant, SeenVersion.of(ifMatch), asked.step(), asked.letter())));
    }

    @POST
    @Path("interviews")
    @Operation(
            operationId = "recordInterview",
            summary = "Score the person after the interview, or mend the caller's own card (committee)")
    @APIResponse(responseCode = "200", description = "Done; ETag is the new version")
    public Response interview(@HeaderParam("If-Match") String ifMatch, InterviewRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(recordInterview.handle(new RecordInterview.Command(
                edition, participant, SeenVersion.of(ifMatch), asked.points(), asked.heldOn(), asked.grounds())));
    }

    private EnrolmentStepAnswer told(EnrolmentStep step) {
        return new EnrolmentStepAnswer(
                step.move(),
                step.move().to(),
                step.move().permission(),
                step.verdict().isAllowed(),
                step.verdict().reasons().stream().map(problems::told).toList());
    }
}
