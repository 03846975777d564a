package pl.pomost.business.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.pomost.business.payout.PayoutReference;

/** Finds our own references in what the bank passes on: in the reference of whoever paid, or anywhere in the title. */
public final class References {

    private static final Pattern PAYOUT =
            Pattern.compile("(?<![A-Z0-9])GR-\\d{4}-\\d{4,9}-[TM]\\d{1,3}(-\\d{1,4})?(?![A-Z0-9])");
    private static final Pattern DEMAND = Pattern.compile("(?<![A-Z0-9])ZW-\\d{4}-\\d{4,9}(?![A-Z0-9])");

    private static final Pattern BATCH = Pattern.compile("(?<![A-Z0-9])PP-\\d{4}-\\d{4,9}(?![A-Z0-9])");

    private References() {}

    /** References of payouts, each once, in the order in which they stand. */
    public static Stream<PayoutReference> payouts(String ownReference, String title) {
        return found(PAYOUT, ownReference, title).map(PayoutReference::new);
    }

    /** Numbers of demands, each once. */
    public static Stream<String> demands(String ownReference, String title) {
        return found(DEMAND, ownReference, title);
    }

    /** Numbers of batches, each once. */
    public static Stream<String> batches(String ownReference, String title) {
        return found(BATCH, ownReference, title);
    }

    /** Whether the text holds any reference of ours. */
    public static boolean isNamedIn(String text) {
        return Stream.of(PAYOUT, DEMAND, BATCH)
                .anyMatch(form -> form.matcher(text.toUpperCase(Locale.ROOT)).find());
    }

    /** A reference of ours that stands in no text alone, but across the place where a bank cut one into two. */
    public static Optional<String> across(String before, String after) {
        var whole = (before + after).toUpperCase(Locale.ROOT);
        return Stream.of(PAYOUT, DEMAND, BATCH)
                .flatMap(form -> form.matcher(whole).results())
                .filter(found -> found.start() < before.length() && found.end() > before.length())
                .map(MatchResult::group)
                .findFirst();
    }

    /** Whether the last word of the text is a whole reference of ours already. */
    public static boolean endsIn(String text) {
        return Stream.of(PAYOUT, DEMAND, BATCH)
                .flatMap(form -> form.matcher(text.toUpperCase(Locale.ROOT)).results())
                .anyMatch(found -> found.end() == text.length());
    }

    /** The payout that a movement out names, when it names one. */
    static Stream<PayoutReference> paid(Movement movement) {
        var named = movement.amount().isNegative() && !movement.storno()
                ? payouts(movement.ownReference(), movement.title()).toList()
                : List.<PayoutReference>of();
        return named.size() == 1 ? named.stream() : Stream.empty();
    }

    private static Stream<String> found(Pattern form, String ownReference, String title) {
        return form.matcher((ownReference + "\n" + title).toUpperCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct();
    }
}
