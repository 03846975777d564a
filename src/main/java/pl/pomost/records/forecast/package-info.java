/**
 * The money of an edition month by month: what was paid and came back, what is promised for which month, what is asked for, and
 * when it runs out. Counted anew at each look; keeps nothing.
 */
@NullMarked
package pl.pomost.records.forecast;

import org.jspecify.annotations.NullMarked;
