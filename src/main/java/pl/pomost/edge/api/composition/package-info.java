/** Changes of founders, over HTTP. */
@NullMarked
package pl.pomost.edge.api.composition;

import org.jspecify.annotations.NullMarked;
