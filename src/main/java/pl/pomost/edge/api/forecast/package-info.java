/** The budgets of an edition month by month, for programs. */
@NullMarked
package pl.pomost.edge.api.forecast;

import org.jspecify.annotations.NullMarked;
