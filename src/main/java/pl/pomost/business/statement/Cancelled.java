package pl.pomost.business.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Movements that the bank took back within one statement: each storno cancels one movement of the opposite amount that names the
 * same of ours, or has the same reference of the bank, or the same other side and words. The last one before it goes first.
 */
final class Cancelled {

    private final List<Movement> movements;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Map<String, TreeSet<Integer>> originals = new HashMap<>();

    private Cancelled(List<Movement> movements) {
        this.movements = movements;
    }

    static Cancelled in(List<Movement> movements) {
        var cancelled = new Cancelled(movements);
        if (movements.stream().anyMatch(Movement::storno)) {
            cancelled.pair();
        }
        return cancelled;
    }

    /** The place of the movement that it cancels or that cancels it, null when there is none; both from 0. */
    @Nullable
    Integer with(int place) {
        return pairs.get(place);
    }

    boolean has(int place) {
        return pairs.containsKey(place);
    }

    private void pair() {
        for (int i = 0; i < movements.size(); i++) {
            var movement = movements.get(i);
            if (!movement.storno()) {
                var place = i;
                keys(movement, movement.amount().toString()).forEach(key -> originals
                        .computeIfAbsent(key, each -> new TreeSet<>())
                        .add(place));
            }
        }
        for (int i = 0; i < movements.size(); i++) {
            if (movements.get(i).storno()) {
                cancel(i);
            }
        }
    }

    private void cancel(int storno) {
        var movement = movements.get(storno);
        keys(movement, movement.amount().negate().toString())
                .flatMap(key -> nearest(originals.get(key), storno).stream())
                .findFirst()
                .ifPresent(original -> {
                    pairs.put(storno, original);
                    pairs.put(original, storno);
                    forget(original);
                });
    }

    /** It is cancelled, and no other storno takes it back. */
    private void forget(int original) {
        var movement = movements.get(original);
        keys(movement, movement.amount().toString())
                .forEach(key -> originals.getOrDefault(key, new TreeSet<>()).remove(original));
    }

    private static Optional<Integer> nearest(@Nullable TreeSet<Integer> places, int storno) {
        if (places == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(places.lower(storno)).or(() -> Optional.ofNullable(places.higher(storno)));
    }

    /** What tells which movement it is, the surest first. */
    private static Stream<String> keys(Movement movement, String amount) {
        var keys = new ArrayList<String>();
        var ours = Stream.concat(
                        References.payouts(movement.ownReference(), movement.title())
                                .map(Object::toString),
                        References.demands(movement.ownReference(), movement.title()))
                .sorted()
                .collect(Collectors.joining(" "));
        if (!ours.isEmpty()) {
            keys.add("ours " + amount + " " + ours);
        }
        if (!movement.bankReference().isEmpty()) {
            keys.add("bank " + amount + " " + movement.bankReference());
        }
        if (!movement.account().isEmpty()) {
            keys.add("side " + amount + " " + movement.account() + " " + movement.ownReference() + "\n"
                    + movement.title());
        }
        return keys.stream();
    }
}
