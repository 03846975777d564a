package pl.pomost.records.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.statement.BankStatement;
import pl.pomost.business.statement.StatementFormat;
import pl.pomost.kernel.money.Money;

/**
 * A statement as lists show it.
 *
 * @param number          our own number
 * @param account         digits of the office's account
 * @param bankId          the bank's number
 * @param moved           what its lines are together: closing minus opening
 * @param lines           how many lines it has
 * @param leftOut         how many more the bank told that it had not booked: they are no lines
 * @param linesKept       how many of them are taken in already; below lines while a long file is still taken in
 * @param postedCount     how many are posted
 * @param posted          what the posted ones are together
 * @param unposted        what the others are together; posted and unposted are moved
 * @param surplus        what came in beyond what was owed on demands, to be given back or explained; a part of posted
 * @param previous        our number of the statement before it on that account, absent for the first
 * @param previousClosing the closing balance of that one
 * @param continuity      whether it begins where the one before ended
 * @param overlaps        our numbers of other statements of that account that cover some of its days, too
 */
public record StatementRow(
        String number,
        String account,
        String bankId,
        StatementFormat format,
        LocalDate openedOn,
        LocalDate closedOn,
        Money opening,
        Money closing,
        Money moved,
        int lines,
        int leftOut,
        int linesKept,
        int postedCount,
        Money posted,
        Money unposted,
        Money surplus,
        @Nullable String previous,
        @Nullable Money previousClosing,
        Continuity continuity,
        List<String> overlaps,
        String loadedBy,
        LocalDate loadedOn,
        String sha256) {

    /** How a statement follows the one before it. */
    public enum Continuity {
        /** There is none before it. */
        FIRST,
        CONTINUES,
        /** Its opening balance is not the closing balance before: a statement is missing, or one is wrong. */
        GAP
    }

    static StatementRow of(
            BankStatement statement, @Nullable BankStatement before, List<String> overlaps, Money surplus) {
        var moved = statement.closing().minus(statement.opening());
        return new StatementRow(
                statement.number(),
                statement.account(),
                statement.bankId(),
                statement.format(),
                statement.openedOn(),
                statement.closedOn(),
                statement.opening(),
                statement.closing(),
                moved,
                statement.lineCount(),
                statement.leftOut(),
                statement.linesKept(),
                statement.postedCount(),
                statement.posted(),
                moved.minus(statement.posted()),
                surplus,
                before == null ? null : before.number(),
                before == null ? null : before.closing(),
                continuity(statement, before),
                overlaps,
                statement.loadedBy(),
                statement.loadedOn(),
                statement.sha256());
    }

    private static Continuity continuity(BankStatement statement, @Nullable BankStatement before) {
        if (before == null) {
            return Continuity.FIRST;
        }
        return before.closing().equals(statement.opening()) ? Continuity.CONTINUES : Continuity.GAP;
    }

    /** Whether all lines are taken in. */
    public boolean whole() {
        return linesKept == lines;
    }

    /** How far a long file is taken in, 0 to 100. */
    public int percent() {
        return lines == 0 ? 100 : (int) (100L * linesKept / lines);
    }

    public boolean overlapping() {
        return !overlaps.isEmpty();
    }

    public boolean gap() {
        return continuity == Continuity.GAP;
    }
}
