/**
 * How Pomost starts: the process, the data source, the migrations. Nobody imports this room; what it offers is found
 * by the container.
 */
@NullMarked
package pl.pomost.platform.setup;

import org.jspecify.annotations.NullMarked;
