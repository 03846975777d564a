package pl.pomost.edge.api.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Cut;
import pl.pomost.records.audit.SealLine;
import pl.pomost.records.audit.SealTrail;
import pl.pomost.records.audit.Seals;

/** The seals of the trail. */
@Path("seals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trail")
public class SealResource {

    @Inject
    Seals seals;

    @Inject
    SealTrail sealTrail;

    @Context
    UriInfo uri;

    @GET
    @Operation(operationId = "listSeals", summary = "List the seals, newest first")
    public SealPage list(
            @QueryParam("before")
                    @Parameter(
                            description = "Number of the last seal of the page before",
                            example = "120",
                            schema = @Schema(implementation = Long.class))
                    @Nullable
                    String before,
            @QueryParam("limit")
                    @Parameter(
                            description = "1 to 200; 50 when absent",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit) {
        var paging = Paging.of("before", before, limit);
        var page = Cut.of(seals.before(paging.start(), paging.limit() + 1), paging.limit(), SealLine::number);
        return new SealPage(page.lines(), page.next());
    }

    @POST
    @Operation(operationId = "sealTrail", summary = "Seal all entries that no seal covers yet (manager, administrator)")
    @APIResponse(
            responseCode = "201",
            description = "Sealed; the subject of the receipt is the seal's number, its hash the seal's hash")
    public Response seal() {
        var receipt = sealTrail.handle(new SealTrail.Command());
        return Answers.created(uri.getAbsolutePath(), receipt);
    }
}
