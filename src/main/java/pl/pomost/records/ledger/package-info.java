/**
 * The ledger: where the money of each edition and case stands, entry by entry. It follows the facts that the rooms of the
 * business tell, in their transaction, and writes its own tables alone; a check compares it with the rows of the rooms.
 */
@NullMarked
package pl.pomost.records.ledger;

import org.jspecify.annotations.NullMarked;
