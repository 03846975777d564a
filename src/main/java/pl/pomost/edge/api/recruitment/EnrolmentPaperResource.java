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
import java.util.List;
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

/** What the office issues to a person on the way through an edition: call, letters, contract, declaration. */
@Path("editions/{edition}/recruitment/{participant}/papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recruitment")
public class EnrolmentPaperResource {

    @Inject
    EnrolmentPaperSheet papers;

    @Inject
    IssueEnrolmentPaper issueEnrolmentPaper;

    @PathParam("edition")
    String edition;

    @PathParam("participant")
    String participant;

    @GET
    @Operation(
            operationId = "listEnrolmentPapers",
            summary = "The documents to the person that were issued, or can be printed or issued now")
    @APIResponse(responseCode = "200", description = "In the order of the way; each kind is issued once")
    public List<EnrolmentPaperSheet.EnrolmentPaperLine> list() {
        return papers.all(edition, participant);
    }

    @POST
    @Path("{kind}")
    @Operation(
            operationId = "issueEnrolmentPaper",
            summary = "Issue a document to the person (manager, or own advisor)",
            description =
                    "Once of each kind: a letter while the person stands where it tells, under the next number of the year;"
                            + " contract and declaration once they are signed. The trail of the person keeps the hashes")
    @APIResponse(responseCode = "200", description = "Issued; ETag is the new version of the person's way")
    public Response issue(@HeaderParam("If-Match") String seen, @PathParam("kind") OfficialKind kind) {
        return Answers.done(issueEnrolmentPaper.handle(
                new IssueEnrolmentPaper.Command(edition, participant, SeenVersion.of(seen), kind)));
    }

    @GET
    @Path("{kind}")
    @Operation(
            operationId = "readEnrolmentPaper",
            summary = "Number, day and hashes of a document to the person; none while it is not issued")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = EnrolmentPaperSheet.EnrolmentPaperLine.class)))
    public EnrolmentPaperSheet.EnrolmentPaperLine read(@PathParam("kind") OfficialKind kind) {
        return papers.of(edition, participant, kind, 0);
    }

    @GET
    @Path("{kind}/page")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "readEnrolmentPaperPage",
            summary = "The document as a page; a draft while it is not issued")
    @APIResponse(
            responseCode = "200",
            description = "A page in Polish that needs nothing else",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(format = "binary")))
    public Response page(@PathParam("kind") OfficialKind kind) {
        return Answers.page(papers.page(edition, participant, kind, 0));
    }

    @GET
    @Path("{kind}/pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readEnrolmentPaperPdf", summary = "The document as PDF/A, as it was issued")
    @APIResponse(
            responseCode = "200",
            description = "In Polish",
            content = @Content(mediaType = "application/pdf", schema = @Schema(format = "binary")))
    public Response pdf(@PathParam("kind") OfficialKind kind) {
        return Answers.pdf(kind.word(), papers.pdf(edition, participant, kind, 0));
    }
}
