/**
 * Transfers that go to the bank together: gathered by one person, approved by another, written into one file. Knows what a
 * payout is and how it moves; what the bank has done with it is told by its statements.
 */
@NullMarked
package pl.pomost.business.batch;

import org.jspecify.annotations.NullMarked;
