/** Submitted versions of a plan as resources: their text, and what differs between two. */
@NullMarked
package pl.pomost.edge.api.comparison;

import org.jspecify.annotations.NullMarked;
