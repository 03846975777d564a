/** Settlements as resources. */
@NullMarked
package pl.pomost.edge.api.settlement;

import org.jspecify.annotations.NullMarked;
