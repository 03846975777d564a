package pl.pomost.business.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/**
 * A plan as one text, always the same for the same plan: what is hashed and kept when an application is submitted. Every
 * value is preceded by its length, so that no two plans share a text; Unicode is composed and line ends are single.
 */
final class PlanText {

    private final StringBuilder out = new StringBuilder();

    private PlanText() {}

    static String of(BusinessPlan plan, Map<String, String> declared) {
        var text = new PlanText();
        text.value("case", plan.caseNumber());
        declared.forEach(text::value);
        Arrays.stream(SectionCode.values()).forEach(section -> plan.section(section)
                .ifPresent(content -> text.value("section " + section, content)));
        text.value("amountAsked", plan.amountAsked());
        plan.personAmounts().forEach(each -> text.value("personAmount " + each.person(), each.amount()));
        plan.lines().forEach(line -> line.cost()
                .snapshot(line.number())
                .values()
                .forEach((name, value) -> text.value("line " + line.number() + " " + name, shown(value))));
        return text.out.toString();
    }

    /** What the group wrote itself stands in its own text; only the trail keeps it as a commitment. */
    private static String shown(@Nullable Object value) {
        return value instanceof Snapshot.Personal personal ? personal.value() : Objects.toString(value, "");
    }

    private void value(String name, Object value) {
        var plain = Normalizer.normalize(value.toString().replace("\r\n", "\n"), Normalizer.Form.NFC);
        out.append(name)
                .append(' ')
                .append(plain.length())
                .append('\n')
                .append(plain)
                .append('\n');
    }
}
