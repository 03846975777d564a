package pl.pomost.edge.desk.assessment;

import java.util.function.Supplier;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/** Fields of rows are named with dots in commands ("scores.MARKET.points"); ids of a page hold underscores instead. */
final class FieldNames {

    private FieldNames() {}

    /** Does the work; a refusal names the fields as the page does. */
    static <T> T ofPage(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            var reasons =
                    refusal.verdict().reasons().stream().map(FieldNames::ofPage).toList();
            throw new Refusal(refusal.kind(), new Verdict(reasons));
        }
    }

    private static Reason ofPage(Reason reason) {
        var field = reason.aboutField().map(name -> name.replace('.', '_')).orElse(null);
        return new Reason(reason.rule(), field, reason.figures());
    }
}
