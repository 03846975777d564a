/** Annexes to the agreement on the case screen. */
@NullMarked
package pl.pomost.edge.desk.annex;

import org.jspecify.annotations.NullMarked;
