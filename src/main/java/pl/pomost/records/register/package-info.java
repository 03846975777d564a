/**
 * What the office looks up: the list of cases, all of one case for one screen, and what waits for whom. Queries that select
 * what the screen shows; changes nothing.
 */
@NullMarked
package pl.pomost.records.register;

import org.jspecify.annotations.NullMarked;
