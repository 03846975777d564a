/**
 * Money that goes back: interest on it, suspension of a case, the demand for a return and what is received against it. Pays
 * nothing out.
 */
@NullMarked
package pl.pomost.business.repayment;

import org.jspecify.annotations.NullMarked;
