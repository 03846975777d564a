package pl.pomost.edge.api.office;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.office.CreateUser;
import pl.pomost.kernel.access.Role;

/** Who comes to work here. */
@Schema(name = "CreateUserRequest")
public record CreateUserRequest(
        @Schema(
                description = "Sign-in name, for life: 2 to 40 of a-z 0-9 . _ -",
                example = "jan.nowy",
                required = true,
                pattern = "^[a-z0-9._-]{2,40}$")
        String account,

        @Schema(
                description = "Name as colleagues see it, at most 120 characters",
                maxLength = 120,
                example = "Jan Nowy",
                required = true)
        String displayName,

        @Schema(description = "At least one role", example = "ADVISOR", required = true)
        List<Role> roles,

        @Schema(
                description = "First password, at least 12 characters; its owner must change it",
                required = true,
                minLength = 12,
                maxLength = 200,
                example = "dziewięć żółtych łódek")
        String password) {

    CreateUser.Command command() {
        return new CreateUser.Command(account, displayName, GivenRoles.of(roles), password);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "CreateUserRequest for " + account;
    }
}
