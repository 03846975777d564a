/** The budgets of an edition month by month, for people. */
@NullMarked
package pl.pomost.edge.desk.forecast;

import org.jspecify.annotations.NullMarked;
