package pl.pomost.records.statement;

import java.time.LocalDate;
import pl.pomost.business.statement.BankStatement;

/** Whether two statements of one account tell of the same days. */
final class CoveredDays {

    private CoveredDays() {}

    /**
     * Two that share several days do, and so does one that lies within the days of the other. Statements that follow each other may name
     * the same day, on which one ends and the other begins: they do only when they begin or end at the same balance.
     */
    static boolean overlap(BankStatement one, BankStatement other) {
        var from = one.openedOn().isAfter(other.openedOn()) ? one.openedOn() : other.openedOn();
        var until = one.closedOn().isBefore(other.closedOn()) ? one.closedOn() : other.closedOn();
        if (!from.equals(until)) {
            return from.isBefore(until);
        }
        return isWithin(one, from)
                || isWithin(other, from)
                || one.opening().equals(other.opening())
                || one.closing().equals(other.closing());
    }

    private static boolean isWithin(BankStatement statement, LocalDate day) {
        return statement.openedOn().isBefore(day) && statement.closedOn().isAfter(day);
    }
}
