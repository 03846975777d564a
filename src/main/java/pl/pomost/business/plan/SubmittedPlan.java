package pl.pomost.business.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.pomost.kernel.money.Money;

/**
 * What stands in the text of a submission, read again.
 *
 * @param sections    texts by their section, those that say something
 * @param declared    activities, VAT, statements and the amounts of persons by their names
 * @param amountAsked the amount that the application named
 * @param lines       cost lines in their order, each by the names of its values
 */
public record SubmittedPlan(
        Map<SectionCode, String> sections,
        Map<String, String> declared,
        Money amountAsked,
        List<Map<String, String>> lines) {

    private static final String SECTION = "section ";
    private static final String LINE = "line ";
    private static final String ASKED = "amountAsked";
    private static final String CASE = "case";

    /** @throws IllegalArgumentException when the text is none of a submission, such as one that was emptied */
    static SubmittedPlan read(String content) {
        Map<SectionCode, String> sections = new TreeMap<>();
        Map<String, String> declared = new LinkedHashMap<>();
        Map<Integer, Map<String, String>> lines = new TreeMap<>();
        var asked = Money.ZERO;
        for (var each : values(content).entrySet()) {
            var name = each.getKey();
            if (name.startsWith(SECTION)) {
                sections.put(SectionCode.valueOf(name.substring(SECTION.length())), each.getValue());
            } else if (name.startsWith(LINE)) {
                var words = name.split(" ");
                lines.computeIfAbsent(Integer.valueOf(words[1]), number -> new TreeMap<>())
                        .put(words[words.length - 1], each.getValue());
            } else if (name.equals(ASKED)) {
                asked = Money.of(each.getValue());
            } else if (!name.equals(CASE)) {
                declared.put(name, each.getValue());
            }
        }
        return new SubmittedPlan(sections, declared, asked, new ArrayList<>(lines.values()));
    }

    /** The sum of one amount over all lines, e.g. "fromGrant". */
    public Money total(String amount) {
        return lines.stream()
                .map(line ->
                        Optional.ofNullable(line.get(amount)).map(Money::of).orElse(Money.ZERO))
                .collect(Money.summing());
    }

    /** Name, length, value, as {@link PlanText} writes them. */
    private static Map<String, String> values(String content) {
        Map<String, String> values = new LinkedHashMap<>();
        int at = 0;
        while (at < content.length()) {
            int end = content.indexOf('\n', at);
            var head = end < 0 ? "" : content.substring(at, end);
            int space = head.lastIndexOf(' ');
            if (space < 0) {
                break;
            }
            int length = Integer.parseInt(head.substring(space + 1));
            values.put(head.substring(0, space), content.substring(end + 1, end + 1 + length));
            at = end + length + "\n\n".length();
        }
        if (!values.containsKey(CASE)) {
            throw new IllegalArgumentException("not the text of a submission");
        }
        return values;
    }
}
