/**
 * Numbers and codes that others gave to persons, firms, accounts and places. Whoever holds one of these records holds a
 * well-formed one: parsing normalises what people type, and nothing else makes them.
 *
 * <p>Nothing here may ask a register whether the number was ever given to anybody, know a limit or a case, or put a
 * value into a message, an exception or a log: an identifier of a person is a personal value.
 */
@NullMarked
package pl.pomost.kernel.identifier;

import org.jspecify.annotations.NullMarked;
