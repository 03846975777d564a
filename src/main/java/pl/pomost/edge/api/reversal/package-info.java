/** Reversals by API. */
@NullMarked
package pl.pomost.edge.api.reversal;

import org.jspecify.annotations.NullMarked;
