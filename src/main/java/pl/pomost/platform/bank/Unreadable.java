package pl.pomost.platform.bank;

import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Why a statement is not read: always with the line, from 1. */
final class Unreadable {

    private static final String FIELD = "file";
    private static final int SHOWN = 40;

    private Unreadable() {}

    static Refusal missing(int line, String what) {
        return refusal(
                Reason.ofField(FIELD, "statement.missing").with("line", line).with("what", what));
    }

    static Refusal badValue(int line, String what, String value) {
        var shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return refusal(Reason.ofField(FIELD, "statement.bad-value")
                .with("line", line)
                .with("what", what)
                .with("value", shown));
    }

    static Refusal currency(int line, String currency) {
        return refusal(
                Reason.ofField(FIELD, "statement.currency").with("line", line).with("currency", currency));
    }

    static Refusal broken(int line) {
        return refusal(Reason.ofField(FIELD, "statement.broken").with("line", line));
    }

    static Refusal refusal(Reason reason) {
        return new Refusal(Refusal.Kind.INVALID, reason);
    }
}
