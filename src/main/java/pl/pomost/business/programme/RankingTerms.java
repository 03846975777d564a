package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import pl.pomost.kernel.money.Share;

/** Whether an edition decides along a ranking list, and how the list is made: a setting of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class RankingTerms {

    @Column(name = "ranking_on")
    boolean on;

    @Enumerated(EnumType.STRING)
    @Column(name = "allocation")
    Allocation allocation;

    @Column(name = "partial_threshold")
    Share partialThreshold;

    @Column(name = "appeal_reserve")
    Share appealReserve;

    @Column(name = "final_list_first")
    boolean finalFirst;

    @Column(name = "tie_break_categories")
    String tieBreakCategories;

    @Column(name = "disadvantaged_statuses")
    String disadvantagedStatuses;

    protected RankingTerms() {}

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

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<RankingTerms> in) {
        in.put(Setting.RANKING_ON, t -> t.on, (t, v) -> t.on = v);
        in.put(Setting.ALLOCATION, t -> t.allocation, (t, v) -> t.allocation = v);
        in.put(Setting.PARTIAL_THRESHOLD, t -> t.partialThreshold, (t, v) -> t.partialThreshold = v);
        in.put(Setting.APPEAL_RESERVE, t -> t.appealReserve, (t, v) -> t.appealReserve = v);
        in.put(Setting.FINAL_LIST_FIRST, t -> t.finalFirst, (t, v) -> t.finalFirst = v);
        in.put(Setting.TIE_BREAK_CATEGORIES, t -> t.tieBreakCategories, (t, v) -> t.tieBreakCategories = v);
        in.put(Setting.DISADVANTAGED_STATUSES, t -> t.disadvantagedStatuses, (t, v) -> t.disadvantagedStatuses = v);
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

    /** Share of the budget that is held back until appeals are decided. */
    public Share appealReserve() {
        return appealReserve;
    }

    /** Whether nothing is approved before all appeals against a list are decided and the terms to appeal have run out. */
    public boolean isFinalFirst() {
        return finalFirst;
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
