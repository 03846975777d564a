/**
 * Texts, amounts, dates and plurals as a Pole (or an English reader) expects them. Knows no pages.
 */
@NullMarked
package pl.pomost.kernel.text;

import org.jspecify.annotations.NullMarked;
