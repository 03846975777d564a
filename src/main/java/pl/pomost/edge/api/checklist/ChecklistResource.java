package pl.pomost.edge.api.checklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.edge.api.Problems;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.checklist.ChecklistSheet;

/** What an application meets and what it lacks, while it is written. */
@Path("cases/{number}/plan-checklist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class ChecklistResource {

    @Inject
    ChecklistSheet sheet;

    @Inject
    Problems problems;

    @GET
    @Operation(
            operationId = "readPlanChecklist",
            summary = "What the application meets and what it still lacks, each with its figures and its rule")
    public List<ChecklistAnswer> read(@PathParam("number") String number) {
        return sheet.of(SeenVersion.number(number)).stream()
                .map(each -> new ChecklistAnswer(each.item(), each.met(), each.hint(), problems.told(each.said())))
                .toList();
    }
}
