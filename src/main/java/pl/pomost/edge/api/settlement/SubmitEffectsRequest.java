package pl.pomost.edge.api.settlement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.settlement.Effect;
import pl.pomost.business.settlement.SubmitEffects;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.fact.CaseRef;

/** All effects of the settlement under unit rates. */
@Schema(name = "SubmitEffectsRequest")
public record SubmitEffectsRequest(List<JobEffect> effects) {

    /** One job that exists and was kept. */
    @Schema(name = "JobEffect")
    public record JobEffect(
            @Schema(description = "Number of the contract of employment", example = "UoP 3/2026", maxLength = 60)
            String documentNumber,

            @Schema(description = "First day of employment", example = "2026-04-15")
            LocalDate employedFrom,

            @Schema(description = "Last day until which the job was held, today or earlier", example = "2027-04-14")
            LocalDate keptUntil,

            @Schema(description = "Numbers of the lines of the plan that it proves, 1 to 3")
            List<Integer> lines) {

        private Effect effect() {
            return new Effect(documentNumber, employedFrom, keptUntil, lines);
        }
    }

    SubmitEffects.Command command(CaseRef seen) {
        return new SubmitEffects.Command(seen, Lists.mapped(effects, JobEffect::effect));
    }
}
