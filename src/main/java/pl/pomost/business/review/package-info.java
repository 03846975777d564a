/**
 * How an application for bridging support is examined: its papers, the check of its form, the card, and the appeal against a
 * refusal. Says through a gate what that allows; moves nothing by itself.
 */
@NullMarked
package pl.pomost.business.review;

import org.jspecify.annotations.NullMarked;
