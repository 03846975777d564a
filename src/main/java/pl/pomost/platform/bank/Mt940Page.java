package pl.pomost.platform.bank;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.platform.bank.Mt940File.Field;

/**
 * A message of MT940 as a page of a statement. One that counts itself (field 28C: {@code 253/2}) stands for itself; one that does not
 * is whole or nothing, because the next page would have its number.
 */
final class Mt940Page {

    private static final Pattern COUNTED = Pattern.compile("(\\d{1,5})/(\\d{1,5})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    private final List<Field> fields;

    Mt940Page(List<Field> fields) {
        this.fields = fields;
    }

    /** @throws pl.pomost.kernel.refusal.Refusal INVALID when it is a part of a statement whose other parts are missing */
    void refusePart() {
        if (opensAsPage() && page().filter(page -> page > 1).isEmpty()) {
            throw Unreadable.beginningMissing(beginning(), ":60M:");
        }
        end().filter(field -> page().isEmpty()).ifPresent(field -> {
            throw Unreadable.restMissing(field.at(), ":62M:");
        });
    }

    /** Whether both count themselves and this one is the page behind that one. */
    boolean follows(Mt940Page before) {
        return account().equals(before.account())
                && number().isPresent()
                && number().equals(before.number())
                && page().equals(before.page().map(page -> page + 1));
    }

    /** Where it begins. */
    Place beginning() {
        return found("60M").map(Field::at).orElseGet(() -> fields.get(0).at());
    }

    private boolean opensAsPage() {
        return found("60M").isPresent();
    }

    private Optional<Field> end() {
        return found("62M");
    }

    private String account() {
        return Mt940File.first(fields, "25") + Mt940File.first(fields, "25P");
    }

    private Optional<String> number() {
        return counted().map(each -> each.group(1));
    }

    private Optional<Integer> page() {
        return counted().map(each -> Integer.valueOf(each.group(2)));
    }

    /** The number with its page; a year beside the number counts no pages. */
    private Optional<Matcher> counted() {
        var counted = COUNTED.matcher(Mt940File.first(fields, "28C"));
        return counted.matches()
                        && !YEAR.matcher(counted.group(1)).matches()
                        && !YEAR.matcher(counted.group(2)).matches()
                ? Optional.of(counted)
                : Optional.empty();
    }

    private Optional<Field> found(String tag) {
        return fields.stream().filter(field -> field.tag().equals(tag)).findFirst();
    }
}
