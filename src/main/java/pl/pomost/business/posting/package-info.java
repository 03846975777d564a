/**
 * What a line of a statement is: proposed by one person with the reason shown, confirmed or refused by another. A confirmed
 * posting executes a payout, gives it back or is a payment on a demand, in the same transaction; that is why this room is last.
 */
@NullMarked
package pl.pomost.business.posting;

import org.jspecify.annotations.NullMarked;
