/**
 * Who acts, in which role, and what a role permits. Knows nothing of sign-in, sessions or tokens.
 */
@NullMarked
package pl.pomost.kernel.access;

import org.jspecify.annotations.NullMarked;
