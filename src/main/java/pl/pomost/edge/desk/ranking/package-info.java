/** Ranking lists on the desk: what waits, what there is to give, where the money ends, and the protocol. */
@NullMarked
package pl.pomost.edge.desk.ranking;

import org.jspecify.annotations.NullMarked;
