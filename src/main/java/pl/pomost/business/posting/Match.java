package pl.pomost.business.posting;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.kernel.refusal.Reason;

/**
 * What a movement may be.
 *
 * @param kind    what it would be
 * @param subject reference of the payout, number of the demand, or of a batch that was not taken apart
 * @param found   how it was found
 * @param why     the reason, with its figures
 * @param against what does not fit; empty when everything does
 */
public record Match(PostingKind kind, String subject, Found found, Reason why, List<Reason> against) {

    public Match {
        against = List.copyOf(against);
    }

    /** With more that does not fit. */
    Match and(List<Reason> more) {
        return new Match(
                kind,
                subject,
                found,
                why,
                Stream.concat(against.stream(), more.stream()).toList());
    }

    public boolean fits() {
        return against.isEmpty();
    }
}
