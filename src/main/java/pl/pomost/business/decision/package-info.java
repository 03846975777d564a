/**
 * The decision about the grant: approved with an amount, or refused, each with grounds. Limits are the edition's; scores
 * come from the assessment. Promises the edition's money and does not pay it.
 */
@NullMarked
package pl.pomost.business.decision;

import org.jspecify.annotations.NullMarked;
