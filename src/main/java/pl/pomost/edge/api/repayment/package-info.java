/** Suspensions, demands and payments that go back, as resources. */
@NullMarked
package pl.pomost.edge.api.repayment;

import org.jspecify.annotations.NullMarked;
