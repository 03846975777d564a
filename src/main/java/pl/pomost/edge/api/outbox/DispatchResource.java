package pl.pomost.edge.api.outbox;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.outbox.DispatchState;
import pl.pomost.business.outbox.RetryDispatch;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.outbox.DispatchRow;
import pl.pomost.records.outbox.OutboxRegister;

/** What leaves the office: files for the bank and mail. */
@Path("dispatches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outbox")
public class DispatchResource {

    private static final Pattern NAME = Pattern.compile("(batch|reminder)-[A-Za-z0-9._@-]{1,130}");

    @Inject
    OutboxRegister register;

    @Inject
    RetryDispatch retryDispatch;

    @GET
    @Operation(
            operationId = "listDispatches",
            summary = "What waits, has left or has failed, the newest first (administrator, auditor)")
    @APIResponse(responseCode = "200", description = "A page")
    public DispatchList list(
            @QueryParam("state")
                    @Parameter(
                            description = "Only what stands there",
                            schema = @Schema(implementation = DispatchState.class),
                            example = "FAILED")
                    @Nullable
                    String state,
            @QueryParam("after")
                    @Parameter(description = "Name that the page before ended with", example = "batch-PP-2026-0007")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.that("state", state == null || isState(state), "not-a-choice");
        check.that("after", after == null || NAME.matcher(after).matches(), "outbox.bad-name");
        check.orRefuse();
        var most = PageLimit.of(limit);
        var rows = register.page(state == null ? null : DispatchState.valueOf(state), after, most + 1);
        var page = Cut.of(rows, most, DispatchRow::name);
        return new DispatchList(page.lines(), page.next());
    }

    @POST
    @Path("{dispatch}/retry")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "retryDispatch",
            summary = "Try at once to deliver what waits or has failed (administrator)")
    @APIResponse(responseCode = "200", description = "It is tried within seconds; ETag is its new version")
    public Response retry(@PathParam("dispatch") String name, @HeaderParam("If-Match") String ifMatch) {
        return Answers.done(retryDispatch.handle(new RetryDispatch.Command(name, SeenVersion.of(ifMatch))));
    }

    private static boolean isState(String text) {
        return Arrays.stream(DispatchState.values())
                .anyMatch(state -> state.name().equals(text));
    }
}
