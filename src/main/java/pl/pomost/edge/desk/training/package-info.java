/** Training and attendance of one case, on the desk. */
@NullMarked
package pl.pomost.edge.desk.training;

import org.jspecify.annotations.NullMarked;
