/**
 * Jobs of a plan under unit rates: what each brings by the dated rates, and the cost lines that follow. Assesses and pays nothing.
 */
@NullMarked
package pl.pomost.business.job;

import org.jspecify.annotations.NullMarked;
