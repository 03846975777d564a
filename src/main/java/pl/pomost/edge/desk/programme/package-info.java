/** Editions, their rules and budgets, to look at. */
@NullMarked
package pl.pomost.edge.desk.programme;

import org.jspecify.annotations.NullMarked;
