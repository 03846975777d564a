package pl.pomost.walk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;

/**
 * Something that can be tried.
 *
 * @param name what it is
 * @param role who should do it, null for time itself
 * @param act  does it as the account that the office acts as; false when there is nothing to do it with
 */
record Step(String name, Role role, Function<Walk, Boolean> act) {

    private static final Map<Role, List<String>> ACCOUNTS = Map.of(
            Role.ADVISOR,
            List.of("doradca", "doradca2"),
            Role.ASSESSOR,
            List.of(Staff.FIRST_ASSESSOR, Staff.SECOND_ASSESSOR, Staff.THIRD_ASSESSOR, "asesor4", "asesor5"),
            Role.MANAGER,
            List.of(Staff.MANAGER, "kierownik2", "kierownik3"),
            Role.ACCOUNTANT,
            List.of("ksiegowa", "ksiegowa2"),
            Role.AUDITOR,
            List.of("audytor"),
            Role.ADMINISTRATOR,
            List.of("admin"));
    private static final Map<String, Role> ROLES = roles();
    private static final List<String> EVERYBODY =
            ROLES.keySet().stream().sorted().toList();

    /** One use case with one command. */
    static Step of(Class<?> useCase, Role role, Function<Walk, Object> command) {
        return maybe(useCase, role, walk -> Optional.of(command.apply(walk)));
    }

    /** One use case, where there is something to do it with. */
    static Step maybe(Class<?> useCase, Role role, Function<Walk, Optional<?>> command) {
        return new Step(useCase.getSimpleName(), role, walk -> {
            var asked = walk.office.inTransaction(() -> command.apply(walk));
            asked.ifPresent(each -> walk.office.does(useCase, each));
            return asked.isPresent();
        });
    }

    /** One use case that leads astray: nobody who wants to arrive does it. */
    static Step byChance(Class<?> useCase, Role role, Function<Walk, Object> command) {
        return maybe(useCase, role, walk -> walk.byChance() ? Optional.of(command.apply(walk)) : Optional.empty());
    }

    /** The accounts with that role. */
    static List<String> of(Role role) {
        return ACCOUNTS.get(role);
    }

    static List<String> everybody() {
        return EVERYBODY;
    }

    static Role roleOf(String account) {
        return ROLES.get(account);
    }

    private static Map<String, Role> roles() {
        var roles = new TreeMap<String, Role>();
        ACCOUNTS.forEach((role, accounts) -> accounts.forEach(account -> roles.put(account, role)));
        return roles;
    }

    /** Who should do it, whoever does it first standing first. */
    List<String> accounts() {
        return of(role);
    }

    boolean isDone(Walk walk, String account) {
        walk.office.as(account, roleOf(account));
        return act.apply(walk);
    }

    @Override
    public String toString() {
        return name;
    }
}
