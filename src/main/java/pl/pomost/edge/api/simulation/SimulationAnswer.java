package pl.pomost.edge.api.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.edge.api.Problem;
import pl.pomost.edge.api.Problems;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.simulation.CaseSide;
import pl.pomost.records.simulation.RulesSimulation;

/**
 * An edition before and after. Nothing is kept.
 *
 * @param present  the rules that new cases get today; they give the money out on the first side
 * @param other    the rules of the second side
 * @param settings what differs between the two
 * @param changed  how many cases would be another thing
 */
@Schema(name = "Simulation")
public record SimulationAnswer(
        String edition,
        String present,
        String other,
        List<ProgrammeOverview.DifferenceRow> settings,
        Money budget,
        Money heldBefore,
        Money heldAfter,
        Money grantedBefore,
        Money grantedAfter,
        long changed,
        List<SimulatedCase> cases) {

    /** One case before and after. */
    @Schema(name = "SimulatedCase")
    public record SimulatedCase(
            CaseNumber caseNumber,
            Stage stage,
            String rulesVersion,
            boolean changes,
            SimulatedSide before,
            SimulatedSide after) {}

    /**
     * What the case is on one side.
     *
     * @param reasons every reason against it, with its figures
     */
    @Schema(name = "SimulatedSide")
    public record SimulatedSide(
            boolean eligible,
            AssessmentResult.@Nullable Conclusion conclusion,
            @Nullable BigDecimal score,
            @Nullable BigDecimal threshold,
            @Nullable Money amount,
            @Nullable Integer place,
            @Nullable Outcome outcome,
            @Nullable Money granted,
            List<Problem.ProblemReason> reasons) {

        static SimulatedSide of(CaseSide side, Problems problems) {
            return new SimulatedSide(
                    side.eligible(),
                    side.conclusion(),
                    side.score(),
                    side.threshold(),
                    side.amount(),
                    side.place(),
                    side.outcome(),
                    side.granted(),
                    side.against().stream().map(problems::told).toList());
        }
    }

    static SimulationAnswer of(RulesSimulation.Simulation found, Problems problems) {
        return new SimulationAnswer(
                found.edition(),
                found.present(),
                found.other(),
                found.settings(),
                found.budget(),
                found.heldBefore(),
                found.heldAfter(),
                found.grantedBefore(),
                found.grantedAfter(),
                found.changed(),
                found.cases().stream()
                        .map(line -> new SimulatedCase(
                                line.caseNumber(),
                                line.stage(),
                                line.rulesVersion(),
                                line.changes(),
                                SimulatedSide.of(line.before(), problems),
                                SimulatedSide.of(line.after(), problems)))
                        .toList());
    }
}
