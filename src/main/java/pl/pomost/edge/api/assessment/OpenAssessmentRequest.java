package pl.pomost.edge.api.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.assessment.OpenAssessment;
import pl.pomost.kernel.fact.CaseRef;

/** Who is given the seats. */
@Schema(name = "OpenAssessmentRequest")
public record OpenAssessmentRequest(
        @Schema(
                description = "Accounts of assessors in the order of the seats, as many as the rules of the case want",
                pattern = "^[a-z0-9._-]{2,40}$")
        List<String> assessors) {

    OpenAssessment.Command command(CaseRef seen) {
        return new OpenAssessment.Command(seen, assessors);
    }
}
