/** What secures the return of the money, on the case screen. */
@NullMarked
package pl.pomost.edge.desk.security;

import org.jspecify.annotations.NullMarked;
