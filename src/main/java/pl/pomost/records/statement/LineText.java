package pl.pomost.records.statement;

import pl.pomost.business.statement.StatementLine;

/**
 * What the bank said about one line, in full; empty where it said nothing.
 *
 * @param fileLine     the line of the file on which it begins, from 1
 * @param account      digits of the other side's account
 * @param name         the other side
 * @param title        what it is for
 * @param ownReference the reference that whoever paid had given
 */
public record LineText(int fileLine, String account, String name, String title, String ownReference) {

    static LineText of(StatementLine line) {
        return new LineText(line.fileLine(), line.account(), line.name(), line.title(), line.ownReference());
    }

    /** Nothing of the texts, so that logs stay dull. */
    @Override
    public String toString() {
        return "line " + fileLine;
    }
}
