/** Batches on their screens: gathered, approved, ordered at the bank; printed, a batch is its control sheet. */
@NullMarked
package pl.pomost.edge.desk.batch;

import org.jspecify.annotations.NullMarked;
