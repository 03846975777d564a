/**
 * The people and organisations who apply: participants, initiative groups, legal founders. Knows no case.
 */
@NullMarked
package pl.pomost.business.applicant;

import org.jspecify.annotations.NullMarked;
