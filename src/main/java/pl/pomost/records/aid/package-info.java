/** De minimis aid as screens and clients read it. Writes nothing. */
@NullMarked
package pl.pomost.records.aid;

import org.jspecify.annotations.NullMarked;
