package pl.pomost.business.posting;

/** How near a movement must lie to what it may be. */
public interface MatchWindow {

    /** Most days between the day on which a payout was ordered, or executed, and the movement (domain.md 8.3: 5). */
    int days();
}
