/**
 * What leaves the office, files and mail: written down in the transaction of the change that causes it, and delivered
 * afterwards, at least once, under a name by which the receiver can drop a double. Knows nobody's contents.
 */
@NullMarked
package pl.pomost.business.outbox;

import org.jspecify.annotations.NullMarked;
