/** Changes of founders on the case screen. */
@NullMarked
package pl.pomost.edge.desk.composition;

import org.jspecify.annotations.NullMarked;
