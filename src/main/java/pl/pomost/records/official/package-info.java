/**
 * What the office issues: what each document says, read out of what is kept, and the list of issued documents of a case.
 * Writes nothing.
 */
@NullMarked
package pl.pomost.records.official;

import org.jspecify.annotations.NullMarked;
