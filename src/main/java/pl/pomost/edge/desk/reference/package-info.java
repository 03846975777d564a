/** Tables to look up. */
@NullMarked
package pl.pomost.edge.desk.reference;

import org.jspecify.annotations.NullMarked;
