/**
 * On what a figure of the programme rests: found in a source, known from practice, a convention, or confirmed. Knows no figure.
 */
@NullMarked
package pl.pomost.business.basis;

import org.jspecify.annotations.NullMarked;
