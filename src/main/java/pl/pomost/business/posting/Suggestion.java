package pl.pomost.business.posting;

import java.util.List;
import java.util.Optional;

/**
 * What the program finds about a movement.
 *
 * @param matches everything that it may be, the likeliest first
 */
public record Suggestion(List<Match> matches) {

    /** How sure it is. */
    public enum Sureness {
        /** One thing, and everything fits. */
        SURE,
        /** Several things, or one that does not fit everywhere: a person decides. */
        DOUBTFUL,
        /** Nothing was found. */
        NONE
    }

    public Suggestion {
        matches = List.copyOf(matches);
    }

    public Sureness sureness() {
        if (matches.isEmpty()) {
            return Sureness.NONE;
        }
        return matches.size() == 1 && matches.get(0).fits() ? Sureness.SURE : Sureness.DOUBTFUL;
    }

    /** What it surely is. */
    public Optional<Match> sure() {
        return sureness() == Sureness.SURE ? Optional.of(matches.get(0)) : Optional.empty();
    }

    /** How that thing was found; by hand when the program did not find it, or found that it does not fit. */
    Found foundAs(PostingKind kind, String subject) {
        return matches.stream()
                .filter(match -> match.kind() == kind && match.subject().equals(subject) && match.fits())
                .map(Match::found)
                .findFirst()
                .orElse(Found.BY_HAND);
    }
}
