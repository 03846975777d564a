/** The page of what leaves the office. */
@NullMarked
package pl.pomost.edge.desk.outbox;

import org.jspecify.annotations.NullMarked;
