/** Statements of the bank on the desk. */
@NullMarked
package pl.pomost.edge.desk.statement;

import org.jspecify.annotations.NullMarked;
