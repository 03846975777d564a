/** What is owed: the list of the office and the deadlines on the case screen. */
@NullMarked
package pl.pomost.edge.desk.obligation;

import org.jspecify.annotations.NullMarked;
