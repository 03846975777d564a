/** What differs between two submitted versions of a plan, to be read and printed. */
@NullMarked
package pl.pomost.edge.desk.comparison;

import org.jspecify.annotations.NullMarked;
