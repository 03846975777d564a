/**
 * The forms that assessors fill in, as versions: what is judged, with how many points at most and at least, and when a reason must
 * be written. A version is never changed. Knows no case and no points given.
 */
@NullMarked
package pl.pomost.business.card;

import org.jspecify.annotations.NullMarked;
