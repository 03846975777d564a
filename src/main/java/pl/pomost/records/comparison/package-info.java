/** What differs between two submitted versions of a plan, to be read by people. Reads only. */
@NullMarked
package pl.pomost.records.comparison;

import org.jspecify.annotations.NullMarked;
