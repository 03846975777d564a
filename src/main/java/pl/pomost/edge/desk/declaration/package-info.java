/** What is declared with a plan on the desk. */
@NullMarked
package pl.pomost.edge.desk.declaration;

import org.jspecify.annotations.NullMarked;
