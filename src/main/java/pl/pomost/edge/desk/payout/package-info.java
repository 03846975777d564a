/** The money of a case on its screen, and the list of payouts. */
@NullMarked
package pl.pomost.edge.desk.payout;

import org.jspecify.annotations.NullMarked;
