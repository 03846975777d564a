package pl.pomost.edge.api.office;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Role;

/** Roles as a client sends them: absent, doubled or with the JSON word null among them. */
final class GivenRoles {

    private GivenRoles() {}

    /** The roles; none when one of them is no role, so that the use case asks for them. */
    static Set<Role> of(@Nullable List<Role> roles) {
        return roles == null || roles.stream().anyMatch(Objects::isNull)
                ? Set.of()
                : roles.stream().collect(Collectors.toUnmodifiableSet());
    }
}
