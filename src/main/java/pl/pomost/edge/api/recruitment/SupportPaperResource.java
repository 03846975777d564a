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
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.official.EnrolmentPaperSheet;

/** The contract of training and advice with a person, as the office issues it; it is one of the {@link EnrolmentPaperResource papers}. */
@Path("editions/{edition}/recruitment/{participant}/contract/document")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recruitment")
public class SupportPaperResource {

    @Inject
    EnrolmentPaperSheet papers;

    @Inject
    IssueEnrolmentPaper issueEnrolmentPaper;

    @PathParam("edition")
    String edition;

    @PathParam("participant")
    String participant;

    @POST
    @Operation(
            operationId = "issueSupportContract",
            summary = "Issue the signed contract of training and advice (manager, or own advisor)",
            description =
                    "Once, under the number under which its signing was recorded; the trail of the person keeps its"
                            + " hashes")
    @APIResponse(responseCode = "200", description = "Issued; ETag is the new version of the person's way")
    public Response issue(@HeaderParam("If-Match") String seen) {
        return Answers.done(issueEnrolmentPaper.handle(new IssueEnrolmentPaper.Command(
                edition, participant, SeenVersion.of(seen), OfficialKind.SUPPORT_CONTRACT)));
    }

    @GET
    @Operation(
            operationId = "readSupportContract",
            summary = "Number, day and hashes of the contract of training and advice; none while it is not issued")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = EnrolmentPaperSheet.EnrolmentPaperLine.class)))
    public EnrolmentPaperSheet.EnrolmentPaperLine read() {
        return papers.of(edition, participant, OfficialKind.SUPPORT_CONTRACT, 0);
    }

    @GET
    @Path("page")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "readSupportContractPage",
            summary = "The contract as a page; a draft, to be signed, while it is not issued")
    @APIResponse(
            responseCode = "200",
            description = "A page in Polish that needs nothing else",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(format = "binary")))
    public Response page() {
        return Answers.page(papers.page(edition, participant, OfficialKind.SUPPORT_CONTRACT, 0));
    }

    @GET
    @Path("pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readSupportContractPdf", summary = "The contract as PDF/A, as it was issued")
    @APIResponse(
            responseCode = "200",
            description = "In Polish",
            content = @Content(mediaType = "application/pdf", schema = @Schema(format = "binary")))
    public Response pdf() {
        return Answers.pdf(
                "umowa-szkoleniowo-doradcza", papers.pdf(edition, participant, OfficialKind.SUPPORT_CONTRACT, 0));
    }
}
