/** The annexes of an agreement as screens and clients read them. Writes nothing. */
@NullMarked
package pl.pomost.records.annex;

import org.jspecify.annotations.NullMarked;
