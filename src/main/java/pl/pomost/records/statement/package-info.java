/** What the bank has told: statements, their lines, and what of them is not posted yet. Reads only. */
@NullMarked
package pl.pomost.records.statement;

import org.jspecify.annotations.NullMarked;
