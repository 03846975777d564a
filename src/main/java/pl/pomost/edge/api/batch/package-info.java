/** Batches over HTTP: gathered, approved, ordered at the bank; and the accounts that pay. */
@NullMarked
package pl.pomost.edge.api.batch;

import org.jspecify.annotations.NullMarked;
