package pl.pomost.business.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;

/**
 * A plan as one text, always the same for the same plan: what is hashed and kept when an application is submitted. Every
 * value is preceded by its length, so that no two plans share a text; Unicode is composed and line ends are single.
 */
final class PlanText {

    private final StringBuilder out = new StringBuilder();

    private PlanText() {}

    static String of(BusinessPlan plan) {
        var text = new PlanText();
        text.value("case", plan.caseNumber());
        Arrays.stream(SectionCode.values()).forEach(section -> plan.section(section)
                .ifPresent(content -> text.value("section " + section, content)));
        text.value("amountAsked", plan.amountAsked());
        plan.lines().forEach(line -> line.cost()
                .snapshot(line.number())
                .values()
                .forEach((name, value) ->
                        text.value("line " + line.number() + " " + name, Objects.toString(value, ""))));
        return text.out.toString();
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
