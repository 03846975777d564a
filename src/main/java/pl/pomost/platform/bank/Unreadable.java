package pl.pomost.platform.bank;

import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Why a statement is not read: always with the place. */
final class Unreadable {

    private static final String FIELD = "file";
    private static final int SHOWN = 40;

    private Unreadable() {}

    static Refusal missing(Place at, String what) {
        return refusal(reason("statement.missing", at).with("what", what));
    }

    static Refusal badValue(Place at, String what, String value) {
        var shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return refusal(reason("statement.bad-value", at).with("what", what).with("value", shown));
    }

    static Refusal currency(Place at, String currency) {
        return refusal(reason("statement.currency", at).with("currency", currency));
    }

    static Refusal broken(Place at) {
        return refusal(reason("statement.broken", at));
    }

    /** More elements, or deeper, than any statement of a bank. */
    static Refusal tooMuch(Place at) {
        return refusal(reason("statement.too-much", at)
                .with("elements", XmlIn.MOST_ELEMENTS)
                .with("deepest", XmlIn.DEEPEST));
    }

    /** A page of a statement whose next page is not in the file. */
    static Refusal restMissing(Place at, String what) {
        return refusal(reason("statement.rest-missing", at).with("what", what));
    }

    /** A page of a statement without the pages before it. */
    static Refusal beginningMissing(Place at, String what) {
        return refusal(reason("statement.beginning-missing", at).with("what", what));
    }

    /** A page that begins with another balance than the page before it ends with. */
    static Refusal pagesApart(Place at, Object opening, Object closing) {
        return refusal(
                reason("statement.pages-apart", at).with("opening", opening).with("closing", closing));
    }

    /** A balance that one statement tells twice, and differently. */
    static Refusal contradiction(Place at, String what, Object first, Object other) {
        return refusal(reason("statement.contradiction", at)
                .with("what", what)
                .with("first", first)
                .with("other", other));
    }

    static Refusal unknownFormat(int line) {
        return refusal(Reason.ofField(FIELD, "statement.unknown-format").with("line", line));
    }

    static Reason reason(String rule, Place at) {
        return Reason.ofField(FIELD, rule).with("line", at.line()).with("column", at.column());
    }

    static Refusal refusal(Reason reason) {
        return new Refusal(Refusal.Kind.INVALID, reason);
    }
}
