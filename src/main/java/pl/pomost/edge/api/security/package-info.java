/** What secures the return of the money, over HTTP. */
@NullMarked
package pl.pomost.edge.api.security;

import org.jspecify.annotations.NullMarked;
