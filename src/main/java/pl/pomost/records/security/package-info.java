/** The securities of a case as screens and clients read them. Writes nothing. */
@NullMarked
package pl.pomost.records.security;

import org.jspecify.annotations.NullMarked;
