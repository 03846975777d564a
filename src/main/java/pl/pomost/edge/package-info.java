/**
 * How people and machines come in: pages, resources, timers. Calls use cases and readings, decides nothing itself.
 */
@NullMarked
package pl.pomost.edge;

import org.jspecify.annotations.NullMarked;
