/** Bridging support on the case screen. */
@NullMarked
package pl.pomost.edge.desk.bridging;

import org.jspecify.annotations.NullMarked;
