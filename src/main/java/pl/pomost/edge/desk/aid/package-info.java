/** De minimis aid on the case screen, and its certificate for printing. */
@NullMarked
package pl.pomost.edge.desk.aid;

import org.jspecify.annotations.NullMarked;
