/** Payouts over HTTP: prepared, approved, answered, each a resource of its own. */
@NullMarked
package pl.pomost.edge.api.payout;

import org.jspecify.annotations.NullMarked;
