/** Decisions on grants as resources. */
@NullMarked
package pl.pomost.edge.api.decision;

import org.jspecify.annotations.NullMarked;
