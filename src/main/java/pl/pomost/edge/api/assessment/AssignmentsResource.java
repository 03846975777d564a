package pl.pomost.edge.api.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.register.AssignmentRow;
import pl.pomost.records.register.MyAssignments;
import pl.pomost.records.register.MyReviews;

/** What an assessor has to assess. */
@Path("assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class AssignmentsResource {

    @Inject
    MyAssignments mine;

    @Inject
    MyReviews reviews;

    @GET
    @Path("bridging")
    @Operation(
            operationId = "listBridgingReviews",
            summary = "Applications for bridging support given to me, the newest first (assessor)")
    @APIResponse(responseCode = "200", description = "With what is to be done next with each, at most 200")
    public ReviewList bridging() {
        return new ReviewList(reviews.rows(MyReviews.LIMIT));
    }

    @GET
    @Operation(operationId = "listAssignments", summary = "Cases assigned to me, the newest first (assessor)")
    @APIResponse(responseCode = "200", description = "With what is to be done next in each")
    public AssignmentList list(
            @QueryParam("after")
                    @Parameter(
                            description = "Number of the case that the page before ended with",
                            example = "GR-2026-0005")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        check.that("after", after == null || CaseNumber.isValid(after), "not-a-case-number");
        PageLimit.check(check, limit);
        check.orRefuse();
        var most = PageLimit.of(limit);
        var rows = mine.rows(after == null ? null : new CaseNumber(after), most + 1);
        var page = Cut.of(rows, most, AssignmentRow::number);
        return new AssignmentList(page.lines(), page.next());
    }
}
