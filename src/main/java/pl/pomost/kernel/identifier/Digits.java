package pl.pomost.kernel.identifier;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/**
 * What the identifiers share: cleaning, and sums over digits. Only the ten ASCII digits count; those of other scripts
 * look alike and would end in bank files.
 */
final class Digits {

    private Digits() {}

    /** Capitals without any kind of space, the no-break space of office programs included. */
    static String compact(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        raw.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> kept.append((char) c));
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    /** The same without hyphens, for numbers that are often written in groups. */
    static String ungrouped(String raw) {
        return compact(raw).replace("-", "");
    }

    static String withoutPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    static void requireDigits(String identifier, String value, int length) {
        requireDigits(identifier, value);
        if (value.length() != length) {
            throw new InvalidIdentifier(identifier, Reason.LENGTH);
        }
    }

    static void requireDigits(String identifier, String value) {
        if (!value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidIdentifier(identifier, Reason.CHARACTERS);
        }
    }

    static void requireNotAllZeros(String identifier, String value) {
        if (value.chars().allMatch(c -> c == '0')) {
            throw new InvalidIdentifier(identifier, Reason.RESERVED);
        }
    }

    /** The digits from the first on, each times its weight, added. */
    static int weightedSum(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += at(digits, i) * weights[i];
        }
        return sum;
    }

    static int at(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    static boolean accepts(@Nullable String raw, Consumer<String> parse) {
        if (raw == null) {
            return false;
        }
        try {
            parse.accept(raw);
            return true;
        } catch (InvalidIdentifier invalid) {
            return false;
        }
    }
}
