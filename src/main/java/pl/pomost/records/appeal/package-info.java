/** The appeals of a case for one screen, with the arithmetic of their terms and scores. Names no assessors; changes nothing. */
@NullMarked
package pl.pomost.records.appeal;

import org.jspecify.annotations.NullMarked;
