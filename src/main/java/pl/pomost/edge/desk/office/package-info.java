/**
 * Pages about the people who work here: signing in, profile, users, the business day.
 */
@NullMarked
package pl.pomost.edge.desk.office;

import org.jspecify.annotations.NullMarked;
