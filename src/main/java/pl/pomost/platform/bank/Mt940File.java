package pl.pomost.platform.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pl.pomost.business.statement.ReadStatement;

/** MT940 as Polish banks send it: fields that begin with a tag, with or without the blocks of SWIFT around them. */
final class Mt940File {

    private static final Pattern TAG = Pattern.compile(":(\\d{2}[A-Z]?):(.*)");
    private static final Pattern BLOCKS = Pattern.compile("\\{[1-5]:.*|-(}.*)?");

    private static final String PAGE_BEGINNING = "60M";
    private static final String PAGE_END = "62M";
    /** What stands at the head of every page. */
    private static final Set<String> HEAD = Set.of("20", "25", "25P", "28", "28C", PAGE_BEGINNING);

    private static final byte END_OF_FILE = 0x1A;

    private final List<Field> fields = new ArrayList<>();
    private final int lineCount;

    /**
     * A field.
     *
     * @param line  where it begins, from 1
     * @param lines its first line without the tag, and all that follow
     */
    record Field(String tag, int line, List<String> lines) {
        Place at() {
            return Place.ofLine(line);
        }

        String first() {
            return lines.get(0).strip();
        }
    }

    Mt940File(byte[] content) {
        int number = 0;
        for (var line :
                PolishEncoding.decode(withoutEnd(content)).replace("\uFEFF", "").split("\r\n|\n|\r", -1)) {
            take(++number, line);
        }
        lineCount = number;
    }

    /** Old systems end a file with a sign of its own. */
    private static byte[] withoutEnd(byte[] content) {
        int end = content.length;
        while (end > 0 && (content[end - 1] == END_OF_FILE || content[end - 1] == '\r' || content[end - 1] == '\n')) {
            end--;
        }
        return Arrays.copyOf(content, end);
    }

    private void take(int number, String line) {
        var tag = TAG.matcher(line.startsWith("{4:") ? line.substring(3) : line);
        if (tag.matches()) {
            fields.add(new Field(tag.group(1), number, new ArrayList<>(List.of(tag.group(2)))));
        } else if (fields.isEmpty() && !line.isBlank() && !BLOCKS.matcher(line).matches()) {
            throw Unreadable.unknownFormat(number);
        } else if (!fields.isEmpty() && !BLOCKS.matcher(line).matches()) {
            fields.get(fields.size() - 1).lines().add(line);
        }
    }

    /** @param batches takes apart what the bank booked as a whole batch */
    List<ReadStatement> statements(BatchBooked batches) {
        if (fields.isEmpty()) {
            throw Unreadable.unknownFormat(lineCount);
        }
        var messages = new ArrayList<List<Field>>();
        for (var field : fields) {
            if (messages.isEmpty() || field.tag().equals("20")) {
                messages.add(new ArrayList<>());
            }
            messages.get(messages.size() - 1).add(field);
        }
        return whole(messages).stream()
                .map(message -> new Mt940Statement(message).statement(batches))
                .toList();
    }

    /**
     * Pages of one statement under one number become one: an intermediate balance ends one page and begins the next. Pages that
     * count themselves are statements of their own, which follow each other.
     */
    private static List<List<Field>> whole(List<List<Field>> messages) {
        var whole = new ArrayList<List<Field>>();
        for (var message : messages) {
            var before = whole.isEmpty() ? List.<Field>of() : whole.get(whole.size() - 1);
            refuseApart(before, message);
            if (isSame(before, message) && isNext(before, message)) {
                endPage(before);
                message.stream().filter(field -> !HEAD.contains(field.tag())).forEach(before::add);
            } else {
                whole.add(message);
            }
        }
        return whole;
    }

    /** The intermediate balance goes, with what the bank says behind it of the page. */
    private static void endPage(List<Field> page) {
        int end = 0;
        while (!page.get(end).tag().equals(PAGE_END)) {
            end++;
        }
        page.subList(end, page.size()).clear();
    }

    /** Whether both are of one account under one number. */
    private static boolean isSame(List<Field> before, List<Field> message) {
        return HEAD.stream()
                .filter(tag -> !tag.equals("20") && !tag.equals(PAGE_BEGINNING))
                .allMatch(tag -> first(before, tag).equals(first(message, tag)));
    }

    /** Whether one ends as a page and the other begins as one. */
    private static boolean isNext(List<Field> before, List<Field> message) {
        return !first(before, PAGE_END).isEmpty()
                && !first(message, PAGE_BEGINNING).isEmpty();
    }

    /** A page begins with the balance with which the page before it ends. */
    private static void refuseApart(List<Field> before, List<Field> message) {
        var next = new Mt940Page(message);
        if (isNext(before, message)
                && (isSame(before, message) || next.follows(new Mt940Page(before)))
                && !balance(before, PAGE_END).equals(balance(message, PAGE_BEGINNING))) {
            throw Unreadable.pagesApart(next.beginning(), balance(message, PAGE_BEGINNING), balance(before, PAGE_END));
        }
    }

    /** The balance without its day. */
    private static String balance(List<Field> message, String tag) {
        return first(message, tag).replaceFirst("^([CD])\\d{6}", "$1");
    }

    static String first(List<Field> message, String tag) {
        return message.stream()
                .filter(field -> field.tag().equals(tag))
                .map(Field::first)
                .findFirst()
                .orElse("");
    }
}
