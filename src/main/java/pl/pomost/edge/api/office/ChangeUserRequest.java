package pl.pomost.edge.api.office;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.office.ChangeUser;
import pl.pomost.kernel.access.Role;

/** How the account shall be. */
@Schema(name = "ChangeUserRequest")
public record ChangeUserRequest(
        @Schema(
                description = "Name as colleagues see it, at most 120 characters",
                maxLength = 120,
                example = "Jan Nowy",
                required = true)
        String displayName,

        @Schema(description = "All roles from now on", example = "ADVISOR", required = true)
        List<Role> roles) {

    ChangeUser.Command command(String account, long version) {
        return new ChangeUser.Command(account, version, displayName, GivenRoles.of(roles));
    }
}
