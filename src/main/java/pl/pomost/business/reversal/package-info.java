/**
 * What was confirmed by mistake is taken back, never edited: one person asks with the reason, another confirms or refuses. Each room
 * that owns what rests on it says what stands in the way; that is why this room comes after them.
 */
@NullMarked
package pl.pomost.business.reversal;

import org.jspecify.annotations.NullMarked;
