/**
 * The public pages. Imports the kernel, {@code records.publication} and Faces, nothing else: what was not published cannot
 * be shown here.
 */
@NullMarked
package pl.pomost.edge.portal;

import org.jspecify.annotations.NullMarked;
