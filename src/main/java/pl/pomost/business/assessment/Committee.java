package pl.pomost.business.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * The assessors of a case as they stand now, with their cards. Cards of those who lost their seat do not count, nor do
 * formal cards of a round before the last call for correction.
 *
 * @param assignments  every assignment that the case ever had
 * @param impartial    accounts that declared impartiality
 * @param round        which version of the application is checked now, from 1
 * @param formalCards  formal cards of this round by those who hold a seat
 * @param scoreCards   locked merit cards by those who hold a seat, in the order of the seats
 */
public record Committee(
        List<Assignment> assignments,
        Set<String> impartial,
        int round,
        List<FormalCard> formalCards,
        List<ScoreCard> scoreCards) {

    /** Assessors of one case, in this issue. */
    public static final int SEATS = 2;

    /** Accounts that hold a seat now, in the order of the seats. */
    public List<String> seated() {
        return seats().map(Assignment::account).toList();
    }

    private Stream<Assignment> seats() {
        return assignments.stream()
                .filter(Assignment::isActive)
                .sorted(java.util.Comparator.comparingInt(Committee::seatOf));
    }

    private static int seatOf(Assignment assignment) {
        var seat = assignment.seat();
        return seat == null ? 0 : seat;
    }

    /** The lowest empty seat; above {@link #SEATS} when none is empty. */
    int emptySeat() {
        var seat = 1;
        for (var taken : seats().map(Committee::seatOf).toList()) {
            if (taken == seat) {
                seat++;
            }
        }
        return seat;
    }

    public boolean hasEverHad(String account) {
        return assignments.stream().anyMatch(seat -> seat.account().equals(account));
    }

    public boolean hasDeclared(String account) {
        return impartial.contains(account);
    }

    public boolean hasFormalCard(String account) {
        return formalCards.stream().anyMatch(card -> card.account().equals(account));
    }

    public boolean hasScoreCard(String account) {
        return scoreCards.stream().anyMatch(card -> card.account().equals(account));
    }

    public boolean isFormallyChecked() {
        return formalCards.size() == SEATS;
    }

    public boolean isScored() {
        return scoreCards.size() == SEATS;
    }

    /** The criteria that at least one card of this round finds unmet. */
    public Set<FormalCriterion> unmet() {
        var unmet = EnumSet.noneOf(FormalCriterion.class);
        formalCards.forEach(card -> unmet.addAll(card.unmet()));
        return unmet;
    }

    /** Whether both formal cards of this round are there. */
    Verdict formallyChecked() {
        return Verdict.allowed().require(isFormallyChecked(), () -> Reason.of("formal-card.missing")
                .with("locked", formalCards.size())
                .with("needed", SEATS));
    }

    /** Whether both merit cards are locked. */
    Verdict scored() {
        return Verdict.allowed().require(isScored(), () -> Reason.of("score-card.missing")
                .with("locked", scoreCards.size())
                .with("needed", SEATS));
    }
}
