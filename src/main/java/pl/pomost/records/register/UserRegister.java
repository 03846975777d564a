package pl.pomost.records.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Who works here, in the order of their names, paged by key: two statements a page. */
@Reading
@Requires(Permission.READ_USERS)
public class UserRegister {

    private static final String COLUMNS =
            "select u.account, u.displayName, u.active, u.mustChangePassword, u.version, u.nameKey from User u ";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    UserRegister() {}

    /**
     * A page of accounts.
     *
     * @param after the account that the page before ended with, null for the first page
     * @param limit at most that many
     * @throws Refusal INVALID when there is no account {@code after}
     */
    public List<UserRow> page(@Nullable String after, int limit) {
        var lines = after == null
                ? entities.createQuery(COLUMNS + "order by u.nameKey, u.account", Object[].class)
                : entities.createQuery(
                                COLUMNS + "where u.nameKey > :key or (u.nameKey = :key and u.account > :after)"
                                        + " order by u.nameKey, u.account",
                                Object[].class)
                        .setParameter("key", keyOf(after))
                        .setParameter("after", after);
        return rows(lines.setMaxResults(limit));
    }

    /** One account. @throws Refusal UNKNOWN when there is none */
    public UserRow one(String account) {
        var line = entities.createQuery(COLUMNS + "where u.account = :account", Object[].class)
                .setParameter("account", account);
        return rows(line).stream().findFirst().orElseThrow(() -> Refusal.unknown("account", account));
    }

    private List<UserRow> rows(TypedQuery<Object[]> query) {
        var lines = query.getResultList();
        var roles = roles(lines.stream().map(line -> (String) line[0]).toList());
        return lines.stream()
                .map(line -> new UserRow(
                        (String) line[0],
                        (String) line[1],
                        roles.getOrDefault((String) line[0], List.of()),
                        (Boolean) line[2],
                        (Boolean) line[3],
                        (Long) line[4]))
                .toList();
    }

    private Map<String, List<Role>> roles(Collection<String> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select u.account, r from User u join u.roles r where u.account in :accounts", Object[].class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .sorted(Comparator.comparing(line -> (Role) line[1]))
                .collect(Collectors.groupingBy(
                        line -> (String) line[0], Collectors.mapping(line -> (Role) line[1], Collectors.toList())));
    }

    private String keyOf(String account) {
        return entities.createQuery("select u.nameKey from User u where u.account = :account", String.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID,
                        Reason.ofField("after", "unknown.account").with("key", account)));
    }
}
