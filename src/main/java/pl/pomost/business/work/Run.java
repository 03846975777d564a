package pl.pomost.business.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Work while it goes on. Rows that are transactions of their own are kept one by one; those of one transaction are held until it is
 * known how that ended, and only their number is told meanwhile.
 */
public final class Run {

    /** Of rows that are looked at only, so many are told at a time. */
    private static final int AT_A_TIME = 20;

    /** Of few rows each is told. */
    private static final int FEW = 200;

    private final Works works;
    private final WorkKind kind;
    private final long number;
    private final Map<String, WorkOutcome> held = new LinkedHashMap<>();
    private int total;
    private int looked;
    private int done;
    private int refused;

    Run(Works works, WorkKind kind, long number) {
        this.works = works;
        this.kind = kind;
        this.number = number;
    }

    /** So many rows there are. */
    public void total(int rows) {
        total = rows;
        tell(List.of());
    }

    /** Under which it is found. */
    public long number() {
        return number;
    }

    /** So many are done that are not told one by one. */
    public void stands(int rows) {
        done = rows;
        tell(List.of());
    }

    /** What was found about a row; told together with the others when the work has come to its end. */
    public void finds(String key, List<Reason> found) {
        held.merge(key, new WorkOutcome(key, found), WorkOutcome::and);
    }

    /** A row was looked at, before it is done; one of the two halves of a work that is one transaction. */
    public void looks() {
        looked++;
        if (total < FEW || looked % AT_A_TIME == 0) {
            tell(List.of());
        }
    }

    /** A row is done or refused, in a transaction that has ended. */
    public void tells(String key, Verdict outcome) {
        held.put(key, new WorkOutcome(key, outcome.reasons()));
        if (kind != WorkKind.LOOK_DUE || held.size() == AT_A_TIME) {
            keep();
        }
    }

    /** A row that was done is refused after all, when what it was done for came about for none. */
    public void refuses(String key, Verdict why) {
        done--;
        refused++;
        tell(List.of(new WorkOutcome(key, why.reasons())));
    }

    /** A row is done in a transaction that may still fail. */
    public void steps(String key) {
        held.put(key, new WorkOutcome(key, List.of()));
        if (held.size() % AT_A_TIME == 0) {
            tell(List.of());
        }
    }

    /** What is held is true. */
    public void keep() {
        var rows = new ArrayList<>(held.values());
        held.clear();
        looked = 0;
        done += (int) rows.stream().filter(WorkOutcome::isDone).count();
        refused += (int) rows.stream().filter(row -> !row.isDone()).count();
        total = Math.max(total, done + refused);
        tell(rows);
    }

    /** What is held did not happen. */
    public void drop() {
        held.clear();
        looked = 0;
        tell(List.of());
    }

    private void tell(List<WorkOutcome> rows) {
        var shown = kind.isWhole() ? (looked + held.size()) / 2 : held.size();
        works.tells(number, total, Math.max(done, Math.min(total - refused, done + shown)), refused, rows);
    }
}
