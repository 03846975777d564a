/** The papers on the case screen. */
@NullMarked
package pl.pomost.edge.desk.document;

import org.jspecify.annotations.NullMarked;
