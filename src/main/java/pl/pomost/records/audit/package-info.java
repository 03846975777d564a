/**
 * The trail: append-only entries in hash chains, seals over them, and the looks at both. Writes only its own tables.
 */
@NullMarked
package pl.pomost.records.audit;

import org.jspecify.annotations.NullMarked;
