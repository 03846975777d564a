package pl.pomost.edge.api.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.audit.SubjectTrail;
import pl.pomost.records.audit.TrailEntry;

/** The trail of a case, raw: with it and with the seals anybody can compute every hash again. */
@Path("cases/{number}/trail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trail")
public class TrailResource {

    @Inject
    SubjectTrail trail;

    @GET
    @Operation(
            operationId = "listTrail",
            summary = "Read the trail of a case: canonical JSON and hashes, oldest first",
            description = "The hash of an entry is the SHA-256 of the canonical JSON (RFC 8785) of its other fields;"
                    + " the body stands in it as a string. The field rulesVersion is null where it is absent.")
    public TrailPage entries(
            @PathParam("number") String number,
            @QueryParam("after")
                    @Parameter(
                            description = "Number of the last entry of the page before",
                            example = "50",
                            schema = @Schema(implementation = Long.class))
                    @Nullable
                    String after,
            @QueryParam("limit")
                    @Parameter(
                            description = "1 to 200; 50 when absent",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit) {
        var paging = Paging.of("after", after, limit);
        var entries = trail.entries(SeenVersion.number(number), paging.from(0), paging.limit() + 1);
        var page = Cut.of(entries, paging.limit(), TrailEntry::number);
        return new TrailPage(page.lines(), page.next());
    }
}
