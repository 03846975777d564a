package pl.pomost.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;

/** Accounts in memory. */
public final class FakeUsers implements Users {

    private final Map<String, User> users = new TreeMap<>();

    @Override
    public void add(User user) {
        users.put(user.account(), user);
    }

    @Override
    public Optional<User> find(String account) {
        return Optional.ofNullable(users.get(account));
    }

    @Override
    public User take(String account, long seenVersion) {
        var user = find(account).orElseThrow(() -> Refusal.unknown("account", account));
        user.moveOnFrom(seenVersion);
        return user;
    }

    @Override
    public User takeOwn(String account) {
        return take(account, find(account).map(User::version).orElse(0L));
    }

    @Override
    public List<User> holding(Role role) {
        return lockHolders(role);
    }

    @Override
    public boolean isEmpty() {
        return users.isEmpty();
    }

    @Override
    public List<User> lockHolders(Role role) {
        return users.values().stream()
                .filter(user -> user.isActive() && user.roles().contains(role))
                .toList();
    }
}
