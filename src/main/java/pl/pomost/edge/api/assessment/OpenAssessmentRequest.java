package pl.pomost.edge.api.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.assessment.OpenAssessment;
import pl.pomost.kernel.fact.CaseRef;

/** Who is given the two seats. */
@Schema(name = "OpenAssessmentRequest")
public record OpenAssessmentRequest(
        @Schema(description = "Account of an assessor", example = "asesor1", pattern = "^[a-z0-9._-]{2,40}$")
        String firstAssessor,

        @Schema(description = "Account of another assessor", example = "asesor2", pattern = "^[a-z0-9._-]{2,40}$")
        String secondAssessor) {

    OpenAssessment.Command command(CaseRef seen) {
        return new OpenAssessment.Command(seen, firstAssessor, secondAssessor);
    }
}
