/**
 * How the house says no: all reasons at once, each with its rule and the figures. Knows no language and no HTTP.
 */
@NullMarked
package pl.pomost.kernel.refusal;

import org.jspecify.annotations.NullMarked;
