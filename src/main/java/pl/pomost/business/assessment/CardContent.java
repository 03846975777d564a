package pl.pomost.business.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/**
 * What an assessor filled in on a merit card, complete or not.
 *
 * @param scores            points and reasons by criterion
 * @param recommended       yes, no, or not said yet
 * @param recommendedAmount in złoty; only with a yes
 * @param remarks           questioned cost lines and anything else for the committee
 */
public record CardContent(
        List<Score> scores,
        @Nullable Boolean recommended,
        @Nullable Money recommendedAmount,
        @Nullable String remarks) {

    /** Longest reason and longest remarks, in characters. */
    public static final int TEXT_LENGTH = 2_000;

    public CardContent {
        scores = List.copyOf(scores);
        remarks = remarks == null || remarks.isBlank() ? null : remarks.strip();
    }
}
