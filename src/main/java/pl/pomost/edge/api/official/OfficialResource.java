package pl.pomost.edge.api.official;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.official.IssueDocument;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.official.OfficialRow;
import pl.pomost.records.official.OfficialSheet;

/** Documents that the office issues in a case: as PDF/A, and as the page of which it was made. */
@Path("cases/{number}/official-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class OfficialResource {

    private static final String PDF = "application/pdf";

    @Inject
    OfficialSheet sheet;

    @Inject
    IssueDocument issueDocument;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Operation(
            operationId = "listOfficialDocuments",
            summary = "All documents that can be issued in the case, with the issues that there are")
    @APIResponse(responseCode = "200", description = "In the order of the road; the last issue of each holds")
    public List<OfficialRow> list() {
        return sheet.of(SeenVersion.number(number));
    }

    @POST
    @Operation(
            operationId = "issueDocument",
            summary = "Issue a document (whoever answers for it: advisor of the case, manager, accountant)",
            description = "The same words are not issued twice; other words are a new issue that names the one before")
    @APIResponse(responseCode = "201", description = "Issued; Location is the document")
    public Response issue(IssueDocumentRequest body) {
        var receipt = issueDocument.handle(Bodies.present(body).command(SeenVersion.of(number, seen)));
        return Answers.created(
                uri.getAbsolutePathBuilder().path(receipt.subject()).build(), receipt);
    }

    @GET
    @Path("draft")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "draftDocument", summary = "How a document would be issued today, marked as a draft")
    @APIResponse(
            responseCode = "200",
            description = "A page in Polish that needs nothing else",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(format = "binary")))
    public Response draft(
            @Parameter(
                            required = true,
                            description = "What it is",
                            schema = @Schema(implementation = OfficialKind.class),
                            example = "GRANT_AGREEMENT")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(required = true, description = "Number of the thing that it is about", example = "5/2026/D")
                    @QueryParam("subject")
                    @Nullable
                    String subject) {
        var about = subject == null ? "" : subject;
        return Answers.page(sheet.draft(SeenVersion.number(number), kind(kind), about, null));
    }

    @GET
    @Path("{document}")
    @Produces({PDF, MediaType.TEXT_HTML})
    @Operation(
            operationId = "readOfficialDocument",
            summary = "A document as it was issued, as PDF/A or as the page of which it was made",
            description = "Accept chooses: application/pdf, or text/html; both are kept and never made anew")
    @APIResponse(
            responseCode = "200",
            description = "In Polish",
            content = {
                @Content(mediaType = PDF, schema = @Schema(format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(format = "binary"))
            })
    public Response read(@PathParam("document") String document) {
        var chosen = request.selectVariant(Variant.mediaTypes(MediaType.valueOf(PDF), MediaType.TEXT_HTML_TYPE)
                .build());
        if (chosen != null && chosen.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return Answers.page(sheet.page(SeenVersion.number(number), documentNumber(document)));
        }
        var file = sheet.pdf(SeenVersion.number(number), documentNumber(document));
        return Response.ok(file.content(), PDF)
                .header("Content-Disposition", file.disposition())
                .build();
    }

    private static OfficialKind kind(@Nullable String name) {
        var check = new Check();
        check.required("kind", name);
        check.that(
                "kind",
                name == null
                        || Arrays.stream(OfficialKind.values())
                                .anyMatch(each -> each.name().equals(name)),
                "not-a-choice");
        check.orRefuse();
        return OfficialKind.valueOf(Objects.requireNonNull(name));
    }

    private static int documentNumber(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw Refusal.unknown("document", text);
        }
        return Integer.parseInt(text);
    }
}
