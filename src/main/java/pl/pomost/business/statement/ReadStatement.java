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
 * @param leftOut   how many more the bank tells that move nothing: not booked, only expected or held, or of 0.00
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

    /** Without entries of 0.00, such as fees that were waived: they move nothing and are counted as left out. */
    public ReadStatement moving() {
        var moving = movements.stream().filter(each -> !each.amount().isZero()).toList();
        return new ReadStatement(
                line,
                closedAt,
                format,
                account,
                id,
                openedOn,
                closedOn,
                opening,
                closing,
                moving,
                leftOut + movements.size() - moving.size());
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
