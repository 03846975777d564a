/**
 * The negotiation of the amount: cost lines that the committee questions, the group's answer, and which cuts are kept. Gives no
 * points and promises no money.
 */
@NullMarked
package pl.pomost.business.negotiation;

import org.jspecify.annotations.NullMarked;
