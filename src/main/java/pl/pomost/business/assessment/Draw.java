package pl.pomost.business.assessment;

import java.util.Comparator;
import java.util.List;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.fact.Snapshot;

/**
 * A draw by lot that anybody can repeat from what the trail keeps of it. Every eligible account gets the SHA-256 of
 * {@code seed:account} (UTF-8, 64 small hexadecimal digits); the accounts are put in the order of these numbers and the
 * first ones are drawn. {@code printf '%s:%s' "$seed" "$account" | sha256sum} shows one of them.
 *
 * @param seed     made at random for this draw alone
 * @param eligible accounts among which it is drawn, in the order of the alphabet
 */
public record Draw(String seed, List<String> eligible) {

    public Draw {
        eligible = eligible.stream().sorted().toList();
    }

    /** The number that the lot gives to an account. */
    public String lot(String account) {
        return Fingerprint.of(seed + ":" + account);
    }

    /** The accounts that are drawn. @param count how many, at most as many as are eligible */
    public List<String> drawn(int count) {
        return eligible.stream()
                .sorted(Comparator.comparing(this::lot))
                .limit(count)
                .toList();
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("seed", seed)
                .with("candidates", eligible)
                .with("order", drawn(eligible.size()))
                .with("method", "SHA-256(seed:account)");
    }
}
