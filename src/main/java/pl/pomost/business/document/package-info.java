/**
 * Papers of a case: what each is, how it may look, who attached it, what replaced it. A paper is never overwritten. Reads
 * nothing out of the papers and keeps their bytes behind a port.
 */
@NullMarked
package pl.pomost.business.document;

import org.jspecify.annotations.NullMarked;
