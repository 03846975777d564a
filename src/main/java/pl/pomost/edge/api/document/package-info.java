/** Papers of a case as resources. */
@NullMarked
package pl.pomost.edge.api.document;

import org.jspecify.annotations.NullMarked;
