package pl.pomost.business.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.casefile.Stage;
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
 * @param scoreCards   locked merit cards by those who hold a seat, in the order of panels and seats
 * @param assessors    how many the rules of the case want, and new ones of an appeal
 * @param formalForm   the criteria of the form by the rules of the case
 * @param hearsAppeal  whether an open appeal questions its assessment; one against a refusal does not
 */
public record Committee(
        List<Assignment> assignments,
        Set<String> impartial,
        int round,
        List<FormalCard> formalCards,
        List<ScoreCard> scoreCards,
        int assessors,
        MeritCard formalForm,
        boolean hearsAppeal) {

    /** Accounts that hold a seat now, in the order of panels and seats. */
    public List<String> seated() {
        return seats().map(Assignment::account).toList();
    }

    /** Accounts that hold a seat in that panel now, in the order of the seats. */
    public List<String> seated(Panel panel) {
        return seats(panel).map(Assignment::account).toList();
    }

    private Stream<Assignment> seats() {
        return assignments.stream()
                .filter(Assignment::isActive)
                .sorted(Comparator.comparing(Assignment::panel).thenComparingInt(Committee::seatOf));
    }

    private Stream<Assignment> seats(Panel panel) {
        return seats().filter(seat -> seat.panel() == panel);
    }

    private static int seatOf(Assignment assignment) {
        var seat = assignment.seat();
        return seat == null ? 0 : seat;
    }

    /** The lowest empty seat of the panel; above {@link #seatsOf} when none is empty. */
    int emptySeat(Panel panel) {
        var seat = 1;
        for (var taken : seats(panel).map(Committee::seatOf).toList()) {
            if (taken == seat) {
                seat++;
            }
        }
        return seat;
    }

    /** How many seats the panel has. */
    public int seatsOf(Panel panel) {
        return panel.seats(assessors);
    }

    /** How many seats of the panel nobody holds. */
    public int emptySeats(Panel panel) {
        return seatsOf(panel) - seated(panel).size();
    }

    /** The panel that works in that stage; empty when none does. */
    public Optional<Panel> at(Stage stage) {
        return switch (stage) {
            case SUBMITTED, FORMAL_ASSESSMENT, FORMAL_CORRECTION, MERIT_ASSESSMENT -> Optional.of(Panel.FIRST);
            case THIRD_ASSESSMENT -> Optional.of(Panel.THIRD);
            case APPEAL ->
                hearsAppeal ? Optional.of(isScored() ? Panel.MERIT_APPEAL : Panel.FORM_APPEAL) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The panel in which the account sits or sat. */
    Optional<Panel> panelOf(String account) {
        return assignments.stream()
                .filter(seat -> seat.account().equals(account))
                .map(Assignment::panel)
                .findFirst();
    }

    public boolean hasEverHad(String account) {
        return panelOf(account).isPresent();
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

    /** Whether the account still has points of its own to give, and therefore may see nobody else's. */
    public boolean mustNotCompare(String account) {
        return seats().filter(seat -> seat.account().equals(account))
                .anyMatch(seat -> seat.panel().scoresIn().isPresent() && !hasScoreCard(account));
    }

    /** Locked merit cards of that panel, in the order of its seats. */
    public List<ScoreCard> scoreCards(Panel panel) {
        var seated = seated(panel);
        return scoreCards.stream()
                .filter(card -> seated.contains(card.account()))
                .toList();
    }

    private List<FormalCard> formalCards(Panel panel) {
        var seated = seated(panel);
        return formalCards.stream()
                .filter(card -> seated.contains(card.account()))
                .toList();
    }

    public boolean isFormallyChecked(Panel panel) {
        return formalCards(panel).size() == seatsOf(panel);
    }

    /** Whether all first merit cards are locked. */
    public boolean isScored() {
        return isScored(Panel.FIRST);
    }

    /** Whether every merit card of the panel is locked. */
    public boolean isScored(Panel panel) {
        return scoreCards(panel).size() == seatsOf(panel);
    }

    /** The criteria that at least one card of the panel finds unmet, in the order of the form. */
    public List<CardCriterion> unmet(Panel panel) {
        var codes = formalCards(panel).stream()
                .flatMap(card -> card.unmet().stream())
                .toList();
        return formalForm.criteria().stream()
                .filter(each -> codes.contains(each.code()))
                .toList();
    }

    /** Whether all formal cards of the panel are there. */
    public Verdict formallyChecked(Panel panel) {
        return Verdict.allowed().require(isFormallyChecked(panel), () -> Reason.of("formal-card.missing")
                .with("locked", formalCards(panel).size())
                .with("needed", seatsOf(panel)));
    }

    /** Whether all merit cards of the panel are locked. */
    public Verdict scored(Panel panel) {
        return Verdict.allowed().require(isScored(panel), () -> Reason.of("score-card.missing")
                .with("locked", scoreCards(panel).size())
                .with("needed", seatsOf(panel)));
    }
}
