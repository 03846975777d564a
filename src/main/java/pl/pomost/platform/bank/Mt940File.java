package pl.pomost.platform.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.pomost.business.statement.ReadStatement;
import pl.pomost.kernel.refusal.Reason;

/** MT940 as Polish banks send it: fields that begin with a tag, with or without the blocks of SWIFT around them. */
final class Mt940File {

    private static final Pattern TAG = Pattern.compile(":(\\d{2}[A-Z]?):(.*)");
    private static final Pattern BLOCKS = Pattern.compile("\\{[1-5]:.*|-(}.*)?");

    private final List<Field> fields = new ArrayList<>();

    /**
     * A field.
     *
     * @param line  where it begins, from 1
     * @param lines its first line without the tag, and all that follow
     */
    record Field(String tag, int line, List<String> lines) {
        String first() {
            return lines.get(0).strip();
        }
    }

    Mt940File(byte[] content) {
        int number = 0;
        for (var line : PolishEncoding.decode(content).replace("\uFEFF", "").split("\r\n|\n|\r", -1)) {
            take(++number, line);
        }
    }

    private void take(int number, String line) {
        var tag = TAG.matcher(line.startsWith("{4:") ? line.substring(3) : line);
        if (tag.matches()) {
            fields.add(new Field(tag.group(1), number, new ArrayList<>(List.of(tag.group(2)))));
        } else if (fields.isEmpty() && !line.isBlank() && !BLOCKS.matcher(line).matches()) {
            throw Unreadable.refusal(Reason.ofField("file", "statement.unknown-format"));
        } else if (!fields.isEmpty() && !BLOCKS.matcher(line).matches()) {
            fields.get(fields.size() - 1).lines().add(line);
        }
    }

    List<ReadStatement> statements() {
        if (fields.isEmpty()) {
            throw Unreadable.refusal(Reason.ofField("file", "statement.unknown-format"));
        }
        var messages = new ArrayList<List<Field>>();
        for (var field : fields) {
            if (messages.isEmpty() || field.tag().equals("20")) {
                messages.add(new ArrayList<>());
            }
            messages.get(messages.size() - 1).add(field);
        }
        return messages.stream()
                .map(message -> new Mt940Statement(message).statement())
                .toList();
    }
}
