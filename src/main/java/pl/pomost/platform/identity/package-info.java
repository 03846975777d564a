/**
 * Who stands before the door: passwords, visits of people, tokens of programs. Decides nothing about what they may do.
 */
@NullMarked
package pl.pomost.platform.identity;

import org.jspecify.annotations.NullMarked;
