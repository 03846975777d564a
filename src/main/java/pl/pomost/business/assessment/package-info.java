/**
 * The committee's work: assessors declare impartiality, check the form, give points; a policy draws the conclusion.
 * Keeps each assessor's points from the other until both have locked theirs. Decides nothing about money.
 */
@NullMarked
package pl.pomost.business.assessment;

import org.jspecify.annotations.NullMarked;
