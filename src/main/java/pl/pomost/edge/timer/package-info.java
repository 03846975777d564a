/** What the office does by the clock. Timers call use cases through the same door as everybody, as the clockwork. */
@NullMarked
package pl.pomost.edge.timer;

import org.jspecify.annotations.NullMarked;
