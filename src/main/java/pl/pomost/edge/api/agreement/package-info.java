/** Registration of the cooperative and the agreement, over HTTP. */
@NullMarked
package pl.pomost.edge.api.agreement;

import org.jspecify.annotations.NullMarked;
