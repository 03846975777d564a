package pl.pomost.edge.api.reversal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reversal.ReversalOptions;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.kernel.refusal.Check;

/** Reversals of all statements and cases that wait. */
@Path("reversals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
public class ReversalWorkResource {

    @Inject
    ReversalOptions options;

    @GET
    @Operation(
            operationId = "listReversals",
            summary = "Reversals that somebody else asked for and that wait for a second person, the first asked first")
    @APIResponse(responseCode = "200", description = "At most as many as the limit says")
    public ReversalList list(@QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.orRefuse();
        return new ReversalList(options.waiting(PageLimit.of(limit)));
    }
}
