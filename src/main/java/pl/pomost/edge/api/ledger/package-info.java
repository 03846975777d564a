/** The ledger through the API: sums, the entries behind each, and its check. */
@NullMarked
package pl.pomost.edge.api.ledger;

import org.jspecify.annotations.NullMarked;
