package pl.pomost.edge.api.reversal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.reversal.ReversalOptions;
import pl.pomost.business.reversal.ReversalRow;
import pl.pomost.business.reversal.Undone;
import pl.pomost.edge.api.Problem.ProblemReason;
import pl.pomost.edge.api.Problems;
import pl.pomost.kernel.refusal.Verdict;

/**
 * How the reversal of a thing stands for whoever asks.
 *
 * @param undoes      what it takes back
 * @param askable     whether it can be asked for now
 * @param against     otherwise everything that stands in the way
 * @param confirmable whether whoever asks can confirm the one that waits
 * @param unconfirmed otherwise everything that speaks against it
 * @param reversals   every reversal of the thing so far, in the order of asking
 */
@Schema(name = "ReversalAnswer")
public record ReversalAnswer(
        Undone undoes,
        boolean askable,
        List<ProblemReason> against,
        boolean confirmable,
        List<ProblemReason> unconfirmed,
        List<ReversalRow> reversals) {

    static ReversalAnswer of(ReversalOptions.Standing standing, Problems problems) {
        return new ReversalAnswer(
                standing.undoes(),
                standing.asking().isAllowed(),
                told(standing.asking(), problems),
                standing.confirming().isAllowed(),
                told(standing.confirming(), problems),
                standing.asked());
    }

    private static List<ProblemReason> told(Verdict verdict, Problems problems) {
        return verdict.reasons().stream().map(problems::told).toList();
    }
}
