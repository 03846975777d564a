package pl.pomost.given;

import java.util.concurrent.ThreadLocalRandom;

/** Invented numbers of registers that are right in form; each seed has its own. */
public final class Registered {

    private static final int[] NIP = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    private static final int[] REGON = {8, 9, 2, 3, 4, 5, 6, 7};
    private static final int ELEVEN = 11;
    private static final int TEN = 10;

    private static final int SEEDS = 10_000_000;

    private Registered() {}

    /** A seed that no other test has. */
    public static int someSeed() {
        return ThreadLocalRandom.current().nextInt(SEEDS);
    }

    /** @param seed 0 to 9 999 999 */
    public static String nip(int seed) {
        for (int last = 0; ; last++) {
            var base = "9%07d%d".formatted(seed, last);
            int digit = weighted(base, NIP) % ELEVEN;
            if (digit < TEN) {
                return base + digit;
            }
        }
    }

    /** @param seed 0 to 9 999 999 */
    public static String regon(int seed) {
        var base = "9%07d".formatted(seed);
        return base + weighted(base, REGON) % ELEVEN % TEN;
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.getNumericValue(digits.charAt(i));
        }
        return sum;
    }
}
