/**
 * The shared words of the house. Every room may import them; they import nothing of ours, of Jakarta only annotations
 * and of others only JSpecify.
 */
@NullMarked
package pl.pomost.kernel;

import org.jspecify.annotations.NullMarked;
