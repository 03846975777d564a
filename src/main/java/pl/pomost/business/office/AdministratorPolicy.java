package pl.pomost.business.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Nobody gives power to themselves, and there is always somebody who can give it. */
@ApplicationScoped
public class AdministratorPolicy {

    AdministratorPolicy() {}

    /** Whether the actor may give these roles to the account. @param administrators those who are not locked out */
    Verdict changesRoles(User user, Set<Role> roles, List<User> administrators, Actor actor) {
        return notOneself(user, actor)
                .require(
                        roles.contains(Role.ADMINISTRATOR) || !isLast(user, administrators),
                        () -> Reason.of("user.last-administrator"));
    }

    /** Whether the actor may lock the account out. */
    Verdict locksOut(User user, List<User> administrators, Actor actor) {
        return notOneself(user, actor)
                .require(!isLast(user, administrators), () -> Reason.of("user.last-administrator"));
    }

    private static Verdict notOneself(User user, Actor actor) {
        return Verdict.allowed().require(!actor.isPerson(user.account()), () -> Reason.of("user.not-oneself"));
    }

    private static boolean isLast(User user, List<User> administrators) {
        return administrators.stream().map(User::account).toList().equals(List.of(user.account()));
    }
}
