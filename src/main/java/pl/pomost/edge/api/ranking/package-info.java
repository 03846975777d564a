/** Ranking lists as resources. */
@NullMarked
package pl.pomost.edge.api.ranking;

import org.jspecify.annotations.NullMarked;
