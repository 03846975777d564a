/** The settlement on the case screen. */
@NullMarked
package pl.pomost.edge.desk.settlement;

import org.jspecify.annotations.NullMarked;
