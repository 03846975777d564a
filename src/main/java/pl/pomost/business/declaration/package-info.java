/**
 * What a group declares with its plan: its activities (PKD), whether it will recover VAT, its statements; and whether the court
 * register says the same activities later. Handed in and hashed with the plan.
 */
@NullMarked
package pl.pomost.business.declaration;

import org.jspecify.annotations.NullMarked;
