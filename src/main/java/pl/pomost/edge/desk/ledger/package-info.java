/** Pages of the ledger: sums, the entries behind each, and its check. */
@NullMarked
package pl.pomost.edge.desk.ledger;

import org.jspecify.annotations.NullMarked;
