/** What is owed, as resources. */
@NullMarked
package pl.pomost.edge.api.obligation;

import org.jspecify.annotations.NullMarked;
