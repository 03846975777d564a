/** Bridging support as resources. */
@NullMarked
package pl.pomost.edge.api.bridging;

import org.jspecify.annotations.NullMarked;
