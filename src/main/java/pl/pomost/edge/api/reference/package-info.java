/** Tables to look up, over HTTP. */
@NullMarked
package pl.pomost.edge.api.reference;

import org.jspecify.annotations.NullMarked;
