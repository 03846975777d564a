/** The plan of a case and its way into the assessment as resources. */
@NullMarked
package pl.pomost.edge.api.plan;

import org.jspecify.annotations.NullMarked;
