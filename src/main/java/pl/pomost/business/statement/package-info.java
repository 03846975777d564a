/**
 * What the bank says it has done: statements of the office's accounts, read whole or not at all, each loaded once. What a line
 * of them is, the room of postings says.
 */
@NullMarked
package pl.pomost.business.statement;

import org.jspecify.annotations.NullMarked;
