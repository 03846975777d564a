package pl.pomost.edge.api.recruitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.edge.api.Problem;
import pl.pomost.kernel.access.Permission;

/**
 * A step as it stands for the caller now.
 *
 * @param to       where it leads
 * @param possible whether the caller can take it now
 * @param reasons  every reason why not
 */
@Schema(name = "EnrolmentStep")
public record EnrolmentStepAnswer(
        EnrolmentMove move,
        EnrolmentStage to,
        Permission permission,
        boolean possible,
        List<Problem.ProblemReason> reasons) {}
