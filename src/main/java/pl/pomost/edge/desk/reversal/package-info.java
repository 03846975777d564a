/** Reversals on the desk. */
@NullMarked
package pl.pomost.edge.desk.reversal;

import org.jspecify.annotations.NullMarked;
