/** What would be under other rules, for people. */
@NullMarked
package pl.pomost.edge.desk.simulation;

import org.jspecify.annotations.NullMarked;
