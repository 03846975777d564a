/**
 * What secures the return of the money, paper by paper: planned, received, verified, in force, and at the end used, returned or
 * destroyed. Signs and pays nothing: it tells the moves and the payouts whether all of it is in force.
 */
@NullMarked
package pl.pomost.business.security;

import org.jspecify.annotations.NullMarked;
