/** The checklist of an application as a resource. */
@NullMarked
package pl.pomost.edge.api.checklist;

import org.jspecify.annotations.NullMarked;
