package pl.pomost.platform.demo;

import java.math.BigInteger;
import java.util.List;

/** Invented numbers with valid check digits; accounts at the fictional bank 9999. */
final class DemoNumbers {

    private static final int[] NIP = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    private static final int[] REGON = {8, 9, 2, 3, 4, 5, 6, 7};
    private static final int ELEVEN = 11;
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private static final List<String> ACTIVITIES = List.of("56.21.Z", "81.21.Z", "10.71.Z", "81.30.Z", "56.11.Z");

    private DemoNumbers() {}

    static String nip(int index) {
        for (int base = 879_100_000 + index * 3; ; base++) {
            int check = weighted(Integer.toString(base), NIP) % ELEVEN;
            if (check < 10) {
                return Integer.toString(base) + check;
            }
        }
    }

    static String regon(int index) {
        var base = Integer.toString(34_100_100 + index);
        return base + weighted(base, REGON) % ELEVEN % 10;
    }

    static String account(int index) {
        var bban = "99990000" + "%016d".formatted(1000 + index);
        var check = 98 - new BigInteger(bban + "252100").mod(NINETY_SEVEN).intValue();
        return "%02d".formatted(check) + bban;
    }

    /** Codes of the classification of 2025, the main activity first. */
    static List<String> activities(int index) {
        return List.of(ACTIVITIES.get(index % ACTIVITIES.size()), ACTIVITIES.get((index + 1) % ACTIVITIES.size()));
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
