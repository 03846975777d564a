/** Participants, groups and legal founders as resources. */
@NullMarked
package pl.pomost.edge.api.applicant;

import org.jspecify.annotations.NullMarked;
