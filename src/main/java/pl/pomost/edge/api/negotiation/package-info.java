/** The negotiation of an amount, and the assessment as the group gets it, as resources. */
@NullMarked
package pl.pomost.edge.api.negotiation;

import org.jspecify.annotations.NullMarked;
