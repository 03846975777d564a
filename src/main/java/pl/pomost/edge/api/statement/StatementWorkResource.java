package pl.pomost.edge.api.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.Problems;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.statement.LineRow;
import pl.pomost.records.statement.StatementLines;

/** Lines of all statements that wait for somebody. */
@Path("statement-work")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
public class StatementWorkResource {

    private static final Pattern KEY = Pattern.compile("(WB-\\d{4}-\\d{4,9})/(\\d{1,8})");

    @Inject
    StatementLines lines;

    @Inject
    Problems problems;

    @GET
    @Operation(
            operationId = "listStatementWork",
            summary = "Lines that nobody has said anything of, or that wait for a second person")
    @APIResponse(responseCode = "200", description = "A page, the first taken in first")
    public WorkList list(
            @QueryParam("view")
                    @Parameter(
                            description = "Which list; OPEN when absent",
                            schema = @Schema(implementation = StatementLines.View.class),
                            example = "OPEN")
                    @Nullable
                    String view,
            @QueryParam("after")
                    @Parameter(description = "Line that the page before ended with", example = "WB-2026-0001/12")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.that("view", view == null || isView(view), "not-a-choice");
        check.that("after", after == null || KEY.matcher(after).matches(), "posting.bad-key");
        check.orRefuse();
        var most = PageLimit.of(limit);
        var asked = view == null ? StatementLines.View.OPEN : StatementLines.View.valueOf(view);
        var page = Cut.of(lines.work(asked, line(after), most + 1), most, LineRow::key);
        return new WorkList(
                page.lines().stream().map(row -> LineAnswer.of(row, problems)).toList(), page.next());
    }

    private @Nullable LineRow line(@Nullable String key) {
        if (key == null) {
            return null;
        }
        var parts = KEY.matcher(key);
        return parts.matches() ? lines.one(parts.group(1), Integer.parseInt(parts.group(2))) : null;
    }

    private static boolean isView(String text) {
        return Arrays.stream(StatementLines.View.values())
                .anyMatch(view -> view.name().equals(text));
    }
}
