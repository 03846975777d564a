package pl.pomost.edge.api.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.Problems;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.work.WorkRegister;

/** Work in progress: one's own, or everybody's for those who check the trail. */
@Path("works")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Works in progress")
public class WorkResource {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Inject
    WorkRegister register;

    @Inject
    Problems problems;

    @GET
    @Operation(
            operationId = "listWorks",
            summary = "Works in progress and what became of them, the newest first",
            description = "One's own; managers, auditors and administrators see everybody's")
    @APIResponse(responseCode = "200", description = "A page")
    public WorkList list(
            @QueryParam("after")
                    @Parameter(description = "Number that the page before ended with", example = "17")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var most = limit(after, limit);
        var page = Cut.of(
                register.page(false, after == null ? null : Long.valueOf(after), most + 1),
                most,
                line -> Long.toString(line.number()));
        return new WorkList(
                page.lines().stream().map(line -> WorkAnswer.of(line, problems)).toList(), page.next());
    }

    @GET
    @Path("{work}")
    @Operation(operationId = "getWork", summary = "How far a work is, and how it ended")
    @APIResponse(responseCode = "200", description = "The work")
    public WorkAnswer get(@PathParam("work") String work) {
        return WorkAnswer.of(register.one(number(work)), problems);
    }

    @GET
    @Path("{work}/rows")
    @Operation(
            operationId = "listWorkRows",
            summary = "What became of the rows of a work, in the order in which it was known")
    @APIResponse(responseCode = "200", description = "A page")
    public WorkRowList rows(
            @PathParam("work") String work,
            @QueryParam("after")
                    @Parameter(description = "Place that the page before ended with", example = "50")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var most = limit(after, limit);
        var page = Cut.of(
                register.rows(number(work), false, after == null ? 0 : Integer.parseInt(after), most + 1),
                most,
                row -> Integer.toString(row.place()));
        return new WorkRowList(
                page.lines().stream()
                        .map(row -> new WorkRowList.WorkRowAnswer(
                                row.place(),
                                row.key(),
                                row.refused(),
                                row.reasons().stream().map(problems::told).toList()))
                        .toList(),
                page.next());
    }

    private static int limit(@Nullable String after, @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.that("after", after == null || NUMBER.matcher(after).matches(), "work.bad-number");
        check.orRefuse();
        return PageLimit.of(limit);
    }

    private static long number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw Refusal.unknown("work", text);
        }
        return Long.parseLong(text);
    }
}
