package pl.pomost.business.payout;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Verdict;

/**
 * One check of the program, with its figures.
 *
 * @param kind    what is checked
 * @param verdict passed, or every reason why not
 * @param found   the figure that is held against the bound, such as 12000.00 PLN, absent where there is none
 * @param bound   the bound
 */
public record PayoutCheck(
        CheckKind kind,
        Verdict verdict,
        @Nullable String found,
        @Nullable String bound) {

    /** What is checked before a payout may be approved (domain.md 3.4). */
    public enum CheckKind {
        /** The de minimis aid of the contract still fits the limit. */
        AID,
        /** The account is that of the contract and of the cooperative. */
        ACCOUNT,
        /** The case is not suspended. */
        HOLD,
        /** What the case is paid stays within what its edition's budget promised it. */
        BUDGET,
        /** The securities that the rules want are in force. */
        SECURITY,
        /** No statement tells that the bank has paid it already. */
        STATEMENT
    }

    /** As it is kept: the kind, and the figures where there are any. */
    String told() {
        return found == null ? kind.name() : kind + "=" + found + "/" + bound;
    }

    /** A check without figures. */
    public static PayoutCheck of(CheckKind kind, Verdict verdict) {
        return new PayoutCheck(kind, verdict, null, null);
    }
}
