/** Visits and closing on the case screen. */
@NullMarked
package pl.pomost.edge.desk.monitoring;

import org.jspecify.annotations.NullMarked;
