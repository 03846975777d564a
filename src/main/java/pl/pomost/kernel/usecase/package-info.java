/**
 * What makes a class a use case: one door, one guard, one transaction, one receipt. Runs nothing itself.
 */
@NullMarked
package pl.pomost.kernel.usecase;

import org.jspecify.annotations.NullMarked;
