/** Works in progress: the list, and one with what became of its rows. */
@NullMarked
package pl.pomost.edge.desk.work;

import org.jspecify.annotations.NullMarked;
