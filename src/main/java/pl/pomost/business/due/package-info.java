/**
 * What is owed and not ordered at the bank yet: tranches and bridging months, with and without a payout. Says row by row what
 * gathering would do and what stands against it, then prepares, checks and gathers. Rules of its own it has none.
 */
@NullMarked
package pl.pomost.business.due;

import org.jspecify.annotations.NullMarked;
