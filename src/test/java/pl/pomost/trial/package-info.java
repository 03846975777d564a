/** Trials of size: how the time of one row grows with the number of rows. Figures are told, never judged by a test. */
@NullMarked
package pl.pomost.trial;

import org.jspecify.annotations.NullMarked;
