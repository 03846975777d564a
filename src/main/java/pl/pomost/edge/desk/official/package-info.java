/** Documents that the office issues, on the desk. */
@NullMarked
package pl.pomost.edge.desk.official;

import org.jspecify.annotations.NullMarked;
