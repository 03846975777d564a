package pl.pomost.kernel.access;

import java.util.Optional;
import java.util.Set;

/**
 * Whoever acts: a signed-in account, the office's own clockwork or the public.
 *
 * @param account  the account's sign-in name, or a reserved word that no account can have
 * @param roles    the roles held at this moment
 * @param readOnly whether this entrance lets them look but change nothing: a token made for reading
 */
public record Actor(String account, Set<Role> roles, boolean readOnly) {

    /** The clockwork: timers and the first start. */
    public static final Actor SYSTEM = new Actor("(system)", Set.of(Role.SYSTEM));

    /** Somebody who has not signed in. */
    public static final Actor PUBLIC = new Actor("(public)", Set.of(Role.PUBLIC));

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who may do whatever the roles permit. */
    public Actor(String account, Set<Role> roles) {
        this(account, roles, false);
    }

    /** The same person with the same roles, come to look only. */
    public Actor lookingOnly() {
        return new Actor(account, roles, true);
    }

    /** Whether one of the roles holds the permission and this entrance lets it be used. */
    public boolean may(Permission permission) {
        return roleFor(permission).isPresent();
    }

    /** The role in which this actor would use the permission. */
    public Optional<Role> roleFor(Permission permission) {
        return readOnly && permission.isWriting() ? Optional.empty() : permission.heldBy(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this is the same person as the one with that account. */
    public boolean isPerson(String otherAccount) {
        return account.equals(otherAccount);
    }
}
