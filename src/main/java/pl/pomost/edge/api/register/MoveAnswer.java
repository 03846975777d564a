package pl.pomost.edge.api.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.edge.api.Problem;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;

/**
 * A move of the machine as it stands for the caller now.
 *
 * @param move       its name
 * @param from       the stages from which it leads
 * @param to         the stage to which it leads; absent for the way back of a case that is not suspended
 * @param permission the permission that it needs
 * @param roles      the roles that hold it
 * @param possible   whether the caller can make it now
 * @param reasons    every reason why not
 */
@Schema(name = "Move")
public record MoveAnswer(
        Move move,
        List<Stage> from,
        @Nullable Stage to,
        Permission permission,
        List<Role> roles,
        boolean possible,
        List<Problem.ProblemReason> reasons) {}
