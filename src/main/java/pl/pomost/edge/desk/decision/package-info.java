/** The decision on the case screen. */
@NullMarked
package pl.pomost.edge.desk.decision;

import org.jspecify.annotations.NullMarked;
