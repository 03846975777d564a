package pl.pomost.business.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/**
 * One gathering on its way: first everything is looked at and nothing changed; then, when somebody says so, it is prepared, checked and
 * gathered row by row, and the batch holds all that came through. The rows live in memory: what it did stands in the payouts themselves,
 * what was chosen is kept, and one that was broken off or forgotten is looked at anew. Several threads look at it while one works.
 */
public final class Gathering {

    /** Where it stands. */
    public enum GatheringStage {
        LOOKING,
        /** The preview is whole and nothing is changed yet. */
        LOOKED,
        GATHERING,
        /** The batch stands. */
        GATHERED,
        /** The batch was refused; nothing is gathered, and what was prepared stays prepared. */
        REFUSED,
        /** It broke off. */
        BROKEN,
        /** The program has ended since: what was chosen is here, the preview has to be made again. */
        FORGOTTEN
    }

    /**
     * What is wanted.
     *
     * @param filter what is gathered
     * @param payer  code of the account that pays
     * @param format in which form the bank is told, null as the account says
     * @param payDay the day on which the bank is to pay
     */
    public record Order(
            DueFilter filter,
            @Nullable String payer,
            @Nullable TransferFormat format,
            @Nullable LocalDate payDay) {}

    /**
     * A row with what became of it.
     *
     * @param due     what was seen
     * @param outcome null while nothing was done with it
     */
    public record Line(DueRow due, @Nullable Verdict outcome) {

        /** Whether it can be gathered, or was. */
        public boolean passes() {
            return due.verdict().isAllowed() && (outcome == null || outcome.isAllowed());
        }

        /** What stands against it: what was seen, or what was refused when it was done. */
        public Verdict against() {
            return outcome == null ? due.verdict() : outcome;
        }
    }

    /**
     * How it stands at one moment.
     *
     * @param done    rows that are looked at or done
     * @param total   rows altogether
     * @param batch   number of the batch, once it stands
     * @param refused why the batch as a whole was refused
     */
    public record Seen(
            String id,
            String account,
            Order order,
            GatheringStage stage,
            int done,
            int total,
            List<Line> lines,
            @Nullable String batch,
            Verdict refused) {

        /** Rows that can be gathered, or were. */
        public long count() {
            return lines.stream().filter(Line::passes).count();
        }

        /** What they come to. */
        public Money sum() {
            return lines.stream()
                    .filter(Line::passes)
                    .map(line -> line.due().amount())
                    .collect(Money.summing());
        }

        /** How far it is, 0 to 100. */
        public int percent() {
            return total == 0 ? WHOLE : (int) ((long) WHOLE * done / total);
        }

        /** Whether its rows are no longer known, because the program has ended since. */
        public boolean rowless() {
            return stage == GatheringStage.FORGOTTEN || (stage == GatheringStage.GATHERED && lines.isEmpty());
        }

        public boolean working() {
            return stage == GatheringStage.LOOKING || stage == GatheringStage.GATHERING;
        }
    }

    private static final int WHOLE = 100;

    private final String id;
    private final String account;
    private final Order order;
    private final List<DueRow> rows = new ArrayList<>();
    private final Map<String, Verdict> outcomes = new HashMap<>();
    private GatheringStage stage = GatheringStage.LOOKING;
    private int done;
    private int total;
    private @Nullable String batch;
    private Verdict refused = Verdict.allowed();

    Gathering(String id, String account, Order order) {
        this.id = id;
        this.account = account;
        this.order = order;
    }

    /** What is known of one after the program has ended: what was chosen, and the batch when there is one. */
    static Gathering forgotten(KeptGathering kept) {
        var gathering = new Gathering(kept.id(), kept.account(), kept.order());
        gathering.batch = kept.batch().orElse(null);
        gathering.stage = gathering.batch == null ? GatheringStage.FORGOTTEN : GatheringStage.GATHERED;
        return gathering;
    }

    Order order() {
        return order;
    }

    synchronized boolean mayLookAgain() {
        return stage == GatheringStage.FORGOTTEN || stage == GatheringStage.BROKEN || stage == GatheringStage.LOOKED;
    }

    synchronized void looksAt(int items) {
        total = items;
    }

    /** @param row what was seen; null when the filter leaves it out after all */
    synchronized void sees(@Nullable DueRow row) {
        done++;
        Optional.ofNullable(row).ifPresent(rows::add);
    }

    synchronized void looked() {
        stage = GatheringStage.LOOKED;
    }

    /** Begins to gather, once. @return what is gathered; empty when it stands elsewhere */
    synchronized Optional<List<DueRow>> gathers(List<String> leftOut) {
        if (stage != GatheringStage.LOOKED) {
            return Optional.empty();
        }
        stage = GatheringStage.GATHERING;
        done = 0;
        rows.removeIf(row -> leftOut.contains(row.item().key()));
        var passing = rows.stream().filter(row -> row.verdict().isAllowed()).toList();
        total = passing.size();
        return Optional.of(passing);
    }

    /** It was not begun after all. */
    synchronized void gathersNot() {
        if (stage == GatheringStage.GATHERING) {
            stage = GatheringStage.LOOKED;
            done = total;
        }
    }

    /** A row stays out, while nothing is gathered yet. @return whether it was there */
    synchronized boolean leavesOut(String key) {
        return stage == GatheringStage.LOOKED
                && rows.removeIf(row -> row.item().key().equals(key));
    }

    synchronized void tells(DueRow row, Verdict outcome) {
        done++;
        outcomes.put(row.item().key(), outcome);
    }

    /** The batch was refused because of that row. */
    synchronized void refuses(DueRow row, Verdict why) {
        outcomes.put(row.item().key(), why);
    }

    synchronized void gathered(String number) {
        batch = number;
        stage = GatheringStage.GATHERED;
    }

    synchronized void refused(Verdict why) {
        refused = why;
        stage = GatheringStage.REFUSED;
    }

    synchronized void broken() {
        stage = GatheringStage.BROKEN;
    }

    synchronized Seen seen() {
        var lines = rows.stream()
                .map(row -> new Line(row, outcomes.get(row.item().key())))
                .toList();
        return new Seen(id, account, order, stage, done, total, lines, batch, Objects.requireNonNull(refused));
    }
}
