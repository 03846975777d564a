package pl.pomost.business.office;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.access.Role;

/** Where accounts are kept. */
public interface Users {

    void add(User user);

    /** The account as it stands now, with its roles. */
    Optional<User> find(String account);

    /**
     * Takes an account for a change: locks its row until the transaction ends and moves its version on.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none, STALE when it has moved on since it was seen
     */
    User take(String account, long seenVersion);

    /** Takes an account for a change by its own owner, whatever its version. */
    User takeOwn(String account);

    /** Accounts that hold the role and are not locked, to look at, in the order of the alphabet. */
    List<User> holding(Role role);

    boolean isEmpty();

    /**
     * Takes those accounts that hold the role and are not locked. They stay as they are until the transaction ends, so that
     * two changes at once cannot each rely on the other's account. To be called before any other account is taken.
     */
    List<User> lockHolders(Role role);
}
