package pl.pomost.business.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Keeps the next lines of a statement; so many at a time that nobody waits for it. */
@ApplicationScoped
class LineKeeper {

    /** Lines at a time: some tenths of a second. */
    static final int AT_A_TIME = 500;

    @Inject
    Statements statements;

    LineKeeper() {}

    /** @param movements all of the statement */
    void keepNext(BankStatement statement, List<Movement> movements) {
        var from = statement.linesKept();
        var until = Math.min(movements.size(), from + AT_A_TIME);
        var lines = new ArrayList<StatementLine>();
        var seen = new HashMap<String, Integer>();
        var cancelled = Cancelled.in(movements);
        for (int i = 0; i < until; i++) {
            var movement = movements.get(i);
            int nth = seen.merge(
                    movement.bookedOn() + " " + movement.amount() + " " + movement.bankReference(), 1, Integer::sum);
            if (i >= from) {
                lines.add(new StatementLine(statement, i + 1, movement, nth, cancelled.with(i)));
            }
        }
        statements.add(lines);
        statement.keeps(lines);
        statements.flush();
    }
}
