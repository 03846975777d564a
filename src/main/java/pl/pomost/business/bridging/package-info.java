/**
 * Bridging support: a monthly grant for the first costs of a new cooperative, basic and then extended, at most as many
 * months as the rules allow. Moves no money itself: it prepares payouts in the payout room.
 */
@NullMarked
package pl.pomost.business.bridging;

import org.jspecify.annotations.NullMarked;
