package pl.pomost.business.statement;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/**
 * A statement as it was read.
 *
 * @param line      line of the file on which it begins, from 1
 * @param closedAt  line of the file on which its closing balance stands, from 1
 * @param format    the form that it came in
 * @param account   the account that it is about
 * @param id        the bank's own number of it, at most 60 characters
 * @param openedOn  the day of the opening balance
 * @param closedOn  the day of the closing balance
 * @param opening   below zero when the account was overdrawn
 * @param closing   below zero when the account was overdrawn
 * @param movements in the order of the file
 * @param leftOut   how many more the bank tells that it has not booked, only expects or holds
 */
public record ReadStatement(
        int line,
        int closedAt,
        StatementFormat format,
        Nrb account,
        String id,
        LocalDate openedOn,
        LocalDate closedOn,
        Money opening,
        Money closing,
        List<Movement> movements,
        int leftOut) {

    public ReadStatement {
        movements = List.copyOf(movements);
    }

    /** What all movements are together. */
    public Money moved() {
        return movements.stream().map(Movement::amount).collect(Money.summing());
    }

    /** Whether opening and movements make the closing balance. */
    public boolean addsUp() {
        return opening.plus(moved()).equals(closing);
    }
}
