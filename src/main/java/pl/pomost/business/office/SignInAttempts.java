package pl.pomost.business.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * Counts failed sign-ins per name and per address, whether or not an account of that name exists. It forgets when the
 * process ends, which nobody outside can make happen, and it holds a bounded number of names.
 */
@ApplicationScoped
public class SignInAttempts {

    /** How long a failure counts. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    static final int PER_NAME = 5;
    /** More, because a whole office may share one address. */
    static final int PER_ADDRESS = 30;

    private static final int MOST_KEPT = 10_000;

    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

    SignInAttempts() {}

    /** Until when no further attempt under that name or from that address is answered; empty when one may try. */
    synchronized Optional<Instant> blockedUntil(String name, String address, Instant now) {
        var byName = blockedUntil("name " + name, PER_NAME, now);
        var byAddress = blockedUntil("address " + address, PER_ADDRESS, now);
        return byName.filter(until -> byAddress.isEmpty() || until.isAfter(byAddress.get()))
                .or(() -> byAddress);
    }

    /** @throws Refusal SIGN_IN with the minutes to wait; that kind is not recorded, or the trail could be flooded */
    void refuseWhenBlocked(String name, String address, Instant now) {
        blockedUntil(name, address, now).ifPresent(until -> {
            var minutes = Duration.between(now, until).plusSeconds(59).toMinutes();
            throw new Refusal(
                    Refusal.Kind.SIGN_IN, Reason.of("sign-in.too-many").with("minutes", minutes));
        });
    }

    synchronized void failed(String name, String address, Instant now) {
        note("name " + name, now);
        note("address " + address, now);
    }

    /** Whoever got in may err again; the address keeps its failures, which may belong to others. */
    synchronized void succeeded(String name) {
        failures.remove("name " + name);
    }

    private Optional<Instant> blockedUntil(String key, int limit, Instant now) {
        var times = failures.get(key);
        if (times == null) {
            return Optional.empty();
        }
        times.removeIf(time -> !time.plus(WINDOW).isAfter(now));
        return times.size() < limit
                ? Optional.empty()
                : Optional.of(times.getFirst().plus(WINDOW));
    }

    private void note(String key, Instant now) {
        failures.computeIfAbsent(key, fresh -> new ArrayDeque<>()).addLast(now);
        if (failures.size() > MOST_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
    }
}
