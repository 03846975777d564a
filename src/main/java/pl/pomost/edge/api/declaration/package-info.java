/** What is declared with a plan as resources. */
@NullMarked
package pl.pomost.edge.api.declaration;

import org.jspecify.annotations.NullMarked;
