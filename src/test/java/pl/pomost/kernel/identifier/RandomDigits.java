package pl.pomost.kernel.identifier;

import java.util.Random;
import java.util.stream.Collectors;

/** Random texts of digits, the same in every run. */
final class RandomDigits {

    private final Random random;

    RandomDigits(long seed) {
        this.random = new Random(seed);
    }

    String next(int length) {
        return random.ints(length, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }
}
