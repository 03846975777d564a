/** What is owed and gathered by filter, over HTTP. */
@NullMarked
package pl.pomost.edge.api.due;

import org.jspecify.annotations.NullMarked;
