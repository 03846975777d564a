package pl.pomost.edge.api.recruitment;

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
import pl.pomost.business.official.IssueEnrolmentPaper;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.recourse.AppealRecruitment;
import pl.pomost.business.recourse.DecideRecruitmentAppeal;
import pl.pomost.business.recourse.RecordResultReceipt;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.official.EnrolmentPaperSheet;
import pl.pomost.records.recruitment.RecourseSheet;
import pl.pomost.records.recruitment.RecoursesOfPerson;

/** One person's appeals against results of the recruitment. */
@Path("editions/{edition}/recruitment/{participant}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recruitment")
public class RecourseResource {

    @Inject
    RecourseSheet sheet;

    @Inject
    EnrolmentPaperSheet letters;

    @Inject
    IssueEnrolmentPaper issueEnrolmentPaper;

    @Inject
    RecordResultReceipt recordResultReceipt;

    @Inject
    AppealRecruitment appealRecruitment;

    @Inject
    DecideRecruitmentAppeal decideRecruitmentAppeal;

    @PathParam("edition")
    String edition;

    @PathParam("participant")
    String participant;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Path("appeals")
    @Operation(
            operationId = "readRecruitmentAppeals",
            summary = "Until when the person may appeal and why until then, what was filed, and what was decided")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the version of the person's way",
            content = @Content(schema = @Schema(implementation = RecoursesOfPerson.class)))
    public Response read() {
        var found = sheet.of(edition, participant);
        return Answers.seen(found, found.version());
    }

    @POST
    @Path("result-receipt")
    @Operation(
            operationId = "recordResultReceipt",
            summary = "Record when the person received the letter about the result (own advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; the term of an appeal runs from it")
    public Response receive(ResultReceiptRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(recordResultReceipt.handle(new RecordResultReceipt.Command(
                edition, participant, SeenVersion.of(seen), asked.receivedOn(), asked.proof())));
    }

    @POST
    @Path("appeals")
    @Operation(operationId = "appealRecruitment", summary = "Record the person's appeal (own advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; others hear it where the rules say so")
    public Response file(RecourseRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(appealRecruitment.handle(new AppealRecruitment.Command(
                edition, participant, SeenVersion.of(seen), asked.filedOn(), asked.letter(), asked.passages())));
    }

    @POST
    @Path("appeal-ruling")
    @Operation(
            operationId = "decideRecruitmentAppeal",
            summary = "Decide the person's appeal, on points as the new cards say (manager who did not decide first)")
    @APIResponse(responseCode = "200", description = "Decided, finally")
    public Response decide(RecourseRulingRequest request) {
        var asked = Bodies.present(request);
        return Answers.done(decideRecruitmentAppeal.handle(new DecideRecruitmentAppeal.Command(
                edition, participant, SeenVersion.of(seen), asked.upheld(), asked.grounds())));
    }

    @POST
    @Path("appeals/{appeal}/letter")
    @Operation(
            operationId = "issueRecourseLetter",
            summary = "Issue the letter about a decided appeal (manager, or own advisor)",
            description =
                    "Once for each appeal, under the next number of the year; the trail of the person keeps its hashes")
    @APIResponse(responseCode = "200", description = "Issued; ETag is the new version of the person's way")
    public Response issue(@PathParam("appeal") int appeal) {
        return Answers.done(issueEnrolmentPaper.handle(new IssueEnrolmentPaper.Command(
                edition, participant, SeenVersion.of(seen), OfficialKind.RECOURSE_RULING, appeal)));
    }

    @GET
    @Path("appeals/{appeal}/letter")
    @Operation(
            operationId = "readRecourseLetter",
            summary = "Number, day and hashes of the letter about a decided appeal; no number while it is not issued")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = EnrolmentPaperSheet.EnrolmentPaperLine.class)))
    public EnrolmentPaperSheet.EnrolmentPaperLine letter(@PathParam("appeal") int appeal) {
        return letters.of(edition, participant, OfficialKind.RECOURSE_RULING, appeal);
    }

    @GET
    @Path("appeals/{appeal}/letter/page")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readRecourseLetterPage", summary = "The letter as a page; a draft while it is not issued")
    @APIResponse(
            responseCode = "200",
            description = "A page in Polish that needs nothing else",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(format = "binary")))
    public Response page(@PathParam("appeal") int appeal) {
        return Answers.page(letters.page(edition, participant, OfficialKind.RECOURSE_RULING, appeal));
    }

    @GET
    @Path("appeals/{appeal}/letter/pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readRecourseLetterPdf", summary = "The letter as PDF/A, as it was issued")
    @APIResponse(
            responseCode = "200",
            description = "In Polish",
            content = @Content(mediaType = "application/pdf", schema = @Schema(format = "binary")))
    public Response pdf(@PathParam("appeal") int appeal) {
        return Answers.pdf(
                "rozstrzygniecie-odwolania", letters.pdf(edition, participant, OfficialKind.RECOURSE_RULING, appeal));
    }
}
