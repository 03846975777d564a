/** Changes of founders as screens and clients read them. Writes nothing. */
@NullMarked
package pl.pomost.records.composition;

import org.jspecify.annotations.NullMarked;
