/** Documents that the office issues, over HTTP. */
@NullMarked
package pl.pomost.edge.api.official;

import org.jspecify.annotations.NullMarked;
