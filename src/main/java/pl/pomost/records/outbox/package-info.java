/** What left the office and what waits to: lists for administrators and auditors, and for the clockwork what is due. */
@NullMarked
package pl.pomost.records.outbox;

import org.jspecify.annotations.NullMarked;
