/** What is owed, looked at before anything is changed, and gathered into a batch. */
@NullMarked
package pl.pomost.edge.desk.due;

import org.jspecify.annotations.NullMarked;
