/** Annexes to the agreement, over HTTP. */
@NullMarked
package pl.pomost.edge.api.annex;

import org.jspecify.annotations.NullMarked;
