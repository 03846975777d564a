/**
 * The proof of how the grant was spent: documents, their check, their acceptance, what goes back. Pays nothing.
 */
@NullMarked
package pl.pomost.business.settlement;

import org.jspecify.annotations.NullMarked;
