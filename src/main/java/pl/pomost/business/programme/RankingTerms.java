package pl.pomost.business.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import pl.pomost.kernel.money.Share;

/** Whether an edition decides along a ranking list, and how the list is made: a setting of the rules. */
public final class RankingTerms {

    private final boolean on;
    private final Allocation allocation;
    private final Share partialThreshold;
    private final Share appealReserve;
    private final String tieBreakCategories;
    private final String disadvantagedStatuses;

    public RankingTerms(
            boolean on,
            Allocation allocation,
            Share partialThreshold,
            Share appealReserve,
            String tieBreakCategories,
            String disadvantagedStatuses) {
        this.on = on;
        this.allocation = allocation;
        this.partialThreshold = partialThreshold;
        this.appealReserve = appealReserve;
        this.tieBreakCategories = tieBreakCategories;
        this.disadvantagedStatuses = disadvantagedStatuses;
    }

    /** Whether grants are decided along a ranking list; otherwise each positive case is decided by itself. */
    public boolean isOn() {
        return on;
    }

    public Allocation allocation() {
        return allocation;
    }

    /** Share of an amount that must be left so that it can be offered in part. */
    public Share partialThreshold() {
        return partialThreshold;
    }

    /** Share of the free money that is held back for appeals until the list is final. */
    public Share appealReserve() {
        return appealReserve;
    }

    /** Categories of the merit card that break a tie of the scores, the first one first. */
    public List<String> tieBreakCategories() {
        return words(tieBreakCategories);
    }

    /** Statuses on entry that count as disadvantaged; a certified disability always does. */
    public Set<String> disadvantagedStatuses() {
        return Set.copyOf(words(disadvantagedStatuses));
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",")).filter(word -> !word.isBlank()).toList();
    }
}
