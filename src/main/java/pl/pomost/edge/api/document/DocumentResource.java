package pl.pomost.edge.api.document;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.document.AttachDocument;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.business.document.ReplaceDocument;
import pl.pomost.business.document.Upload;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.DocumentSheet;

/** The papers of a case. A file is sent as it is: the body is its content, kind and name stand in the query. */
@Path("cases/{number}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentResource {

    @Inject
    DocumentSheet sheet;

    @Inject
    AttachDocument attachDocument;

    @Inject
    ReplaceDocument replaceDocument;

    @Context
    UriInfo uri;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    String mediaType;

    @GET
    @Operation(operationId = "listDocuments", summary = "All papers, those replaced too")
    @APIResponse(responseCode = "200", description = "In the order of their numbers")
    public List<DocumentSheet.DocumentLine> list() {
        return sheet.of(SeenVersion.number(number));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "attachDocument",
            summary = "Attach a paper (advisor of the case, manager, accountant)",
            description = "PDF, PNG, JPEG, DOCX, ODT, XLSX, CSV or TXT by content; at most 10 MB")
    @APIResponse(responseCode = "201", description = "Attached; Location is the paper's content")
    public Response attach(
            @Parameter(
                            required = true,
                            description = "What the paper is",
                            schema = @Schema(implementation = DocumentKind.class),
                            example = "STATUTE")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(
                            required = true,
                            description = "Name of the file; a longer one is shortened to 120 characters",
                            example = "statut.pdf")
                    @QueryParam("fileName")
                    @Nullable
                    String fileName,
            byte @Nullable [] content) {
        return attached(attachDocument.handle(
                new AttachDocument.Command(SeenVersion.of(number, seen), kind(kind), upload(fileName, content))));
    }

    @POST
    @Path("{document}/replacement")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "replaceDocument",
            summary = "Replace a paper by a better copy (advisor of the case, manager, accountant)",
            description = "The earlier one stays as it was and names the one that replaces it")
    @APIResponse(responseCode = "201", description = "Replaced; Location is the new paper's content")
    public Response replace(
            @PathParam("document") String document,
            @Parameter(
                            required = true,
                            description = "Name of the file; a longer one is shortened to 120 characters",
                            example = "statut.pdf")
                    @QueryParam("fileName")
                    @Nullable
                    String fileName,
            byte @Nullable [] content) {
        return attached(replaceDocument.handle(new ReplaceDocument.Command(
                SeenVersion.of(number, seen), documentNumber(document), upload(fileName, content))));
    }

    @GET
    @Path("{document}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "downloadDocument", summary = "The file itself")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were attached",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(format = "binary")),
                @Content(mediaType = "application/vnd.oasis.opendocument.text", schema = @Schema(format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(format = "binary")),
                @Content(mediaType = "text/plain", schema = @Schema(format = "binary"))
            })
    public Response download(@PathParam("document") String document) {
        var file = sheet.download(SeenVersion.number(number), documentNumber(document));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response attached(Receipt receipt) {
        var papers = sheet.of(SeenVersion.number(number));
        var newest = String.valueOf(papers.get(papers.size() - 1).number());
        return Answers.created(
                uri.getBaseUriBuilder()
                        .path("cases")
                        .path(number)
                        .path("documents")
                        .path(newest)
                        .path("content")
                        .build(),
                receipt);
    }

    private Upload upload(@Nullable String fileName, byte @Nullable [] content) {
        return new Upload(fileName, mediaType, content == null ? new byte[0] : content);
    }

    @SuppressWarnings("NullAway") // an absent or unknown kind is told by the use case
    private static DocumentKind kind(@Nullable String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int documentNumber(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw Refusal.unknown("document", text);
        }
        return Integer.parseInt(text);
    }
}
