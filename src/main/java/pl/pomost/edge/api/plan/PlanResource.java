package pl.pomost.edge.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.job.PlanJobs;
import pl.pomost.business.plan.RecordCostLines;
import pl.pomost.business.plan.RecordPersonAmounts;
import pl.pomost.business.plan.RecordPlanSection;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.JobSheet;
import pl.pomost.records.dossier.PersonAmountSheet;
import pl.pomost.records.dossier.PlanSheet;
import pl.pomost.records.dossier.PlanView;

/** The plan of a case: its sections and its schedule of costs. */
@Path("cases/{number}/plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class PlanResource {

    @Inject
    PlanSheet sheet;

    @Inject
    RecordPlanSection recordPlanSection;

    @Inject
    RecordCostLines recordCostLines;

    @Inject
    RecordPersonAmounts recordPersonAmounts;

    @Inject
    PersonAmountSheet personAmountSheet;

    @Inject
    PlanJobs planJobs;

    @Inject
    JobSheet jobSheet;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @GET
    @Operation(operationId = "readPlan", summary = "The plan with its sections, lines and submissions")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response read() {
        var view = sheet.of(SeenVersion.number(number)).orElseThrow(() -> Refusal.unknown("plan", number));
        return Answers.seen(view, view.version());
    }

    @PUT
    @Path("sections/{code}")
    @Operation(operationId = "recordPlanSection", summary = "Record one section (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response recordSection(
            @PathParam("code") @Parameter(schema = @Schema(implementation = SectionCode.class), example = "SUMMARY")
                    String code,
            RecordPlanSectionRequest request) {
        var section = Arrays.stream(SectionCode.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("plan-section", code));
        return Answers.done(recordPlanSection.handle(new RecordPlanSection.Command(
                SeenVersion.of(number, seen), section, Bodies.present(request).text())));
    }

    @PUT
    @Path("cost-lines")
    @Operation(
            operationId = "recordCostLines",
            summary = "Record the whole schedule of costs and the amount asked (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response recordLines(RecordCostLinesRequest request) {
        return Answers.done(recordCostLines.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @GET
    @Path("person-amounts")
    @Operation(
            operationId = "readPersonAmounts",
            summary = "What each counted person of the group asks for, and how much of it counts")
    @APIResponse(
            responseCode = "200",
            description = "As it stands; ETag is the case's version",
            content = @Content(schema = @Schema(implementation = PersonAmountSheet.PersonAmountsOfCase.class)))
    public Response personAmounts() {
        var view = personAmountSheet.of(SeenVersion.number(number));
        return Answers.seen(view, view.version());
    }

    @PUT
    @Path("person-amounts")
    @Operation(
            operationId = "recordPersonAmounts",
            summary = "Record what each counted person asks for, all amounts anew (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Response recordPersonAmounts(RecordPersonAmountsRequest request) {
        return Answers.done(recordPersonAmounts.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }

    @GET
    @Path("job-rates")
    @Operation(operationId = "readJobRates", summary = "By which unit rates the jobs of the case are priced today")
    public JobSheet.JobPriceList jobRates() {
        return jobSheet.of(SeenVersion.number(number));
    }

    @PUT
    @Path("jobs")
    @Operation(
            operationId = "planJobs",
            summary =
                    "Under unit rates: record all jobs; the schedule of costs is written from them (advisor of the case)")
    @APIResponse(responseCode = "200", description = "Recorded, with the amount asked")
    public Response recordJobs(PlanJobsRequest request) {
        return Answers.done(planJobs.handle(Bodies.present(request).command(SeenVersion.of(number, seen))));
    }
}
