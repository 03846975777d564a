package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;

/** Accounts on JPA. */
@ApplicationScoped
public class JpaUsers implements Users {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaUsers() {}

    @Override
    public void add(User user) {
        entities.persist(user);
        entities.flush();
    }

    @Override
    public Optional<User> find(String account) {
        return entities
                .createQuery("select u from User u left join fetch u.roles where u.account = :account", User.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public User take(String account, long seenVersion) {
        var user = lock(account);
        user.moveOnFrom(seenVersion);
        return user;
    }

    @Override
    public User takeOwn(String account) {
        var user = lock(account);
        user.moveOnFrom(user.version());
        return user;
    }

    @Override
    public List<User> holding(Role role) {
        return entities.createQuery(
                        "select distinct u from User u join u.roles r left join fetch u.roles"
                                + " where r = :role and u.active = true order by u.account",
                        User.class)
                .setParameter("role", role)
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select u.account from User u", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<User> lockHolders(Role role) {
        // One by one in the order of names: with ORDER BY the lock is refused on Derby.
        return entities.createQuery(
                        "select u.account from User u join u.roles r where r = :role and u.active = true"
                                + " order by u.account",
                        String.class)
                .setParameter("role", role)
                .getResultStream()
                .map(this::lock)
                .filter(user -> user.isActive() && user.roles().contains(role))
                .toList();
    }

    private User lock(String account) {
        var user = entities.find(User.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (user == null) {
            throw Refusal.unknown("account", account);
        }
        return user;
    }
}
