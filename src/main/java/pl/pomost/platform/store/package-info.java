/**
 * The ports of the rooms on JPA, and how values become columns.
 */
@NullMarked
package pl.pomost.platform.store;

import org.jspecify.annotations.NullMarked;
