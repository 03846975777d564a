/** Appeals on the case screen. */
@NullMarked
package pl.pomost.edge.desk.appeal;

import org.jspecify.annotations.NullMarked;
