package pl.pomost.edge.api.simulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Problems;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.simulation.RulesSimulation;

/** An edition under other rules; nothing is kept. */
@Path("editions/{edition}/simulation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Simulation")
public class SimulationResource {

    @Inject
    RulesSimulation simulation;

    @Inject
    ProgrammeOverview programmes;

    @Inject
    Problems problems;

    @PathParam("edition")
    String edition;

    @GET
    @Operation(
            operationId = "simulateRules",
            summary = "Who would be eligible, positive and funded under another version of the rules, case by case")
    public SimulationAnswer simulate(
            @QueryParam("rules")
                    @Parameter(description = "The version to try", required = true, example = "FEDKP-8.22-UNIT-2024/1")
                    @Nullable
                    String rules) {
        var check = new Check();
        check.required("rules", rules);
        var known = programmes.versions().stream().anyMatch(row -> row.version().equals(rules));
        check.that("rules", rules == null || known, "rules.no-such");
        check.orRefuse();
        return SimulationAnswer.of(simulation.of(edition, rules == null ? "" : rules), problems);
    }
}
