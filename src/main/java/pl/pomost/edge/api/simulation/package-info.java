/** What would be under other rules, for programs. */
@NullMarked
package pl.pomost.edge.api.simulation;

import org.jspecify.annotations.NullMarked;
