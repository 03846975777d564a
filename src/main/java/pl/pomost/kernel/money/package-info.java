/**
 * Amounts in Polish zloty and shares of them. Every room of the office counts with these two words.
 *
 * <p>Nothing here may know a limit, a rate or a rule of support: those are dated data of an edition. Nothing here may
 * use binary floating point, read a clock or format for a reader; a screen writes "1 234,50 zł" by itself.
 */
@NullMarked
package pl.pomost.kernel.money;

import org.jspecify.annotations.NullMarked;
