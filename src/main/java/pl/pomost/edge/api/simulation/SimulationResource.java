package pl.pomost.edge.api.simulation;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Problems;
import pl.pomost.edge.api.work.WorkAccepted;
import pl.pomost.edge.api.work.WorkAnswer;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.simulation.RulesSimulation;
import pl.pomost.records.simulation.SimulationWork;

/** An edition under other rules; nothing is kept. */
@Path("editions/{edition}/simulation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Simulation")
public class SimulationResource {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Inject
    RulesSimulation simulation;

    @Inject
    SimulationWork work;

    @Inject
    WorkAccepted accepted;

    @Inject
    ProgrammeOverview programmes;

    @Inject
    Problems problems;

    @PathParam("edition")
    String edition;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            operationId = "simulateRules",
            summary = "Who would be eligible, positive and funded under another version of the rules, case by case",
            description = "At once, which takes its time for many cases; with the number of a work, what came of it")
    public SimulationAnswer simulate(
            @QueryParam("rules")
                    @Parameter(description = "The version to try", required = true, example = "FEDKP-8.22-UNIT-2024/1")
                    @Nullable
                    String rules,
            @QueryParam("work")
                    @Parameter(description = "Number of the work that was begun for it", example = "17")
                    @Nullable
                    String begun) {
        var version = checked(rules, begun);
        return SimulationAnswer.of(
                begun == null ? simulation.of(edition, version) : result(Long.parseLong(begun), version), problems);
    }

    private RulesSimulation.Simulation result(long number, String version) {
        var line = work.work(number);
        if (line.isRunning()) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    Reason.of("simulation.running").with("done", line.done()).with("total", line.total()));
        }
        return work.result(number)
                .filter(found ->
                        found.edition().equals(edition) && found.other().equals(version))
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, Reason.of("simulation.forgotten")));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "beginSimulation",
            summary = "Begin to try another version of the rules in the background",
            description = "When the work has ended, ask for the simulation with its number")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location is the work that says how far it is",
            content = @Content(schema = @Schema(implementation = WorkAnswer.class)))
    public Response begin(
            @QueryParam("rules")
                    @Parameter(description = "The version to try", required = true, example = "FEDKP-8.22-UNIT-2024/1")
                    @Nullable
                    String rules,
            @HeaderParam("Idempotency-Key") @Parameter(hidden = true) @Nullable String onceKey) {
        return accepted.at(work.begin(edition, checked(rules, null), onceKey), uri);
    }

    private String checked(@Nullable String rules, @Nullable String begun) {
        var check = new Check();
        check.required("rules", rules);
        var known = programmes.versions().stream().anyMatch(row -> row.version().equals(rules));
        check.that("rules", rules == null || known, "rules.no-such");
        check.that("work", begun == null || NUMBER.matcher(begun).matches(), "simulation.bad-work");
        check.orRefuse();
        return rules == null ? "" : rules;
    }
}
