/** Visits and closings as resources. */
@NullMarked
package pl.pomost.edge.api.monitoring;

import org.jspecify.annotations.NullMarked;
