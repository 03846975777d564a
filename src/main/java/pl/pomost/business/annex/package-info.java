/**
 * Annexes to the grant agreement: each changes one thing, says what it was before and why, and is proposed and signed by two
 * persons. The settlement asks here by when and up to what may be spent.
 */
@NullMarked
package pl.pomost.business.annex;

import org.jspecify.annotations.NullMarked;
