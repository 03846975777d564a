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
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.official.IssueSupportPaper;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.access.SafeHeaders;
import pl.pomost.records.official.SupportPaperSheet;

/** The contract of training and advice with a person, as the office issues it. */
@Path("editions/{edition}/recruitment/{participant}/contract/document")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recruitment")
public class SupportPaperResource {

    @Inject
    SupportPaperSheet papers;

    @Inject
    IssueSupportPaper issueSupportPaper;

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
        return Answers.done(
                issueSupportPaper.handle(new IssueSupportPaper.Command(edition, participant, SeenVersion.of(seen))));
    }

    @GET
    @Operation(
            operationId = "readSupportContract",
            summary = "Number, day and hashes of the contract of training and advice; none while it is not issued")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = SupportPaperSheet.SupportPaperLine.class)))
    public SupportPaperSheet.SupportPaperLine read() {
        return papers.of(edition, participant);
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
        var page = papers.page(edition, participant);
        var answer = Response.ok(
                page.text().getBytes(StandardCharsets.UTF_8), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        SafeHeaders.ofDocument(page.style()).forEach(answer::header);
        return answer.build();
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
        return Response.ok(papers.pdf(edition, participant), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"umowa-szkoleniowo-doradcza.pdf\"")
                .build();
    }
}
