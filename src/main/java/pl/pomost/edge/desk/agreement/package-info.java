/** The cooperative and its agreement on the case screen. */
@NullMarked
package pl.pomost.edge.desk.agreement;

import org.jspecify.annotations.NullMarked;
