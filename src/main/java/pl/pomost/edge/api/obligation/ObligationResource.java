package pl.pomost.edge.api.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.register.ObligationFilter;
import pl.pomost.records.register.ObligationFilter.Scope;
import pl.pomost.records.register.ObligationMark;
import pl.pomost.records.register.ObligationRegister;

/** Open obligations of all cases. */
@Path("obligations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class ObligationResource {

    @Inject
    ObligationRegister register;

    @GET
    @Operation(operationId = "listObligations", summary = "Open obligations in the order of their last days")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ObligationList.class)))
    public ObligationList list(
            @QueryParam("scope")
                    @Parameter(
                            description = "On my own desk, of all, or those after their last day; ALL when absent",
                            schema = @Schema(implementation = Scope.class),
                            example = "MINE")
                    @Nullable
                    String scope,
            @QueryParam("after")
                    @Parameter(description = "What the page before gave as next", example = "2026-12-04_GR-2026-0005_3")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.that("scope", scope == null || isScope(scope), () -> Reason.ofField("scope", "obligation.scope")
                .with("allowed", Arrays.stream(Scope.values()).map(Enum::name).toList()));
        var mark = after == null ? null : ObligationMark.read(after).orElse(null);
        check.that("after", after == null || mark != null, "obligation.mark");
        check.orRefuse();
        var most = PageLimit.of(limit);
        var filter = ObligationFilter.of(scope == null ? Scope.ALL : Scope.valueOf(scope));
        var rows = register.page(filter, mark, most + 1);
        var page = Cut.of(rows, most, row -> row.mark().text());
        return new ObligationList(page.lines(), page.next());
    }

    private static boolean isScope(String text) {
        return Arrays.stream(Scope.values()).anyMatch(scope -> scope.name().equals(text));
    }
}
