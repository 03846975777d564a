/**
 * What a month of bridging support was spent on: documents handed in, sent back once or more to be corrected, accepted with the
 * settlement of the month. Pays nothing.
 */
@NullMarked
package pl.pomost.business.evidence;

import org.jspecify.annotations.NullMarked;
