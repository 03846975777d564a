/** Statements of the bank by API. */
@NullMarked
package pl.pomost.edge.api.statement;

import org.jspecify.annotations.NullMarked;
