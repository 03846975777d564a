/** What leaves the office, for programs. */
@NullMarked
package pl.pomost.edge.api.outbox;

import org.jspecify.annotations.NullMarked;
