package pl.pomost.records.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.Match;
import pl.pomost.business.posting.Suggestion;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.money.Money;

/**
 * A line of a statement as lists show it: what is needed to find it, and of the other side's account its end only.
 *
 * @param statement     our number of the statement
 * @param line          number within it, from 1
 * @param bookedOn      the day on which the bank booked it
 * @param amount        above zero when money came in
 * @param bankReference the bank's own reference
 * @param account       the last four digits of the other side's account, absent when the bank does not say
 * @param posting       the posting that stands, absent while the line is open
 * @param sureness      how sure the program is of what it is, absent when a posting stands
 * @param matches       what it may be, the likeliest first; none when a posting stands
 */
public record LineRow(
        String statement,
        int line,
        LocalDate bookedOn,
        Money amount,
        String bankReference,
        @Nullable String account,
        @Nullable PostingRow posting,
        Suggestion.@Nullable Sureness sureness,
        List<Match> matches) {

    private static final int SHOWN = 4;

    static LineRow of(StatementLine line, @Nullable PostingRow posting, @Nullable Suggestion suggestion) {
        return new LineRow(
                line.statementNumber(),
                line.line(),
                line.bookedOn(),
                line.amount(),
                line.bankReference(),
                end(line.account()),
                posting,
                suggestion == null ? null : suggestion.sureness(),
                suggestion == null ? List.of() : suggestion.matches());
    }

    private static @Nullable String end(String account) {
        return account.isEmpty() ? null : "…" + account.substring(Math.max(0, account.length() - SHOWN));
    }

    /** By which it is found again: statement and number. */
    public String key() {
        return statement + "/" + line;
    }
}
