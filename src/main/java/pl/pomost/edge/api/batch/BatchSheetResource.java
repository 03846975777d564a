package pl.pomost.edge.api.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.official.WrittenPage;
import pl.pomost.edge.api.Answers;
import pl.pomost.records.official.BatchSheet;

/** The control sheet of a batch. */
@Path("batches/{batch}/sheet")
@RequestScoped
@Tag(name = "Batches")
public class BatchSheetResource {

    private static final String PDF = "application/pdf";

    @Inject
    BatchSheet sheet;

    @Context
    Request request;

    @GET
    @Produces({PDF, MediaType.TEXT_HTML})
    @Operation(
            operationId = "readBatchSheet",
            summary = "The control sheet of a batch: count, sum, every row and the SHA-256 of its file",
            description =
                    "Accept chooses: application/pdf (PDF/A), or text/html. Of an exported batch it is the same bytes each"
                            + " time; before, it says that it is a draft")
    @APIResponse(
            responseCode = "200",
            description = "In Polish",
            content = {
                @Content(mediaType = PDF, schema = @Schema(format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(format = "binary"))
            })
    public Response read(@PathParam("batch") String number) {
        var chosen = request.selectVariant(Variant.mediaTypes(MediaType.valueOf(PDF), MediaType.TEXT_HTML_TYPE)
                .build());
        if (chosen != null && chosen.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return Answers.page(new WrittenPage(sheet.page(number)));
        }
        return Answers.pdf("arkusz-" + number, sheet.pdf(number));
    }
}
