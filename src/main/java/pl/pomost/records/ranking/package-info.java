/** The ranking lists of an edition for one screen or one protocol, and the next list as it would be now. Changes nothing. */
@NullMarked
package pl.pomost.records.ranking;

import org.jspecify.annotations.NullMarked;
