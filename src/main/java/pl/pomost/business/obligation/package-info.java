/**
 * What somebody owes in a case by a date: opened and closed by the moves, by other rooms, or by hand. Moves no case.
 */
@NullMarked
package pl.pomost.business.obligation;

import org.jspecify.annotations.NullMarked;
