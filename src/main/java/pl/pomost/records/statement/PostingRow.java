package pl.pomost.records.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.Found;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.kernel.money.Money;

/**
 * What somebody says a line is.
 *
 * @param attempt    how often the line was proposed up to this one
 * @param subject    reference of the payout or number of the demand, absent for anything else
 * @param note       what a person says of it
 * @param surplus    what came in beyond what was owed, absent when nothing did
 * @param answeredBy who confirmed or refused it
 * @param grounds    why it was refused
 */
public record PostingRow(
        int attempt,
        PostingKind kind,
        @Nullable String subject,
        Found found,
        @Nullable String note,
        @Nullable Money surplus,
        Posting.PostingState state,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String answeredBy,
        @Nullable String grounds) {

    static PostingRow of(Posting posting) {
        return new PostingRow(
                posting.attempt(),
                posting.kind(),
                posting.subject().isEmpty() ? null : posting.subject(),
                posting.found(),
                posting.note().orElse(null),
                posting.surplus().isZero() ? null : posting.surplus(),
                posting.state(),
                posting.proposedBy(),
                posting.proposedOn(),
                posting.answeredBy().orElse(null),
                posting.grounds().orElse(null));
    }

    /** Whether it waits for somebody to confirm it. */
    public boolean waiting() {
        return state == Posting.PostingState.PROPOSED;
    }

    public boolean confirmed() {
        return state == Posting.PostingState.CONFIRMED;
    }

    /** Whether it was confirmed and stands, also while somebody asks to take it back. */
    public boolean posted() {
        return confirmed() || state == Posting.PostingState.REVERSAL_ASKED;
    }

    /** Whether it was neither refused nor reversed. */
    public boolean stands() {
        return waiting() || posted();
    }
}
