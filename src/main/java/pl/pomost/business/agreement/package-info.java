/**
 * The cooperative in the court register and the grant agreement that is signed with it: amount, tranches, security. Pays nothing; knows of payouts nothing.
 */
@NullMarked
package pl.pomost.business.agreement;

import org.jspecify.annotations.NullMarked;
