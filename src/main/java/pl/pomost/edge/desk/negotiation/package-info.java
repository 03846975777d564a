/** The negotiation of an amount on the case screen, and the letters to the group about its assessment. */
@NullMarked
package pl.pomost.edge.desk.negotiation;

import org.jspecify.annotations.NullMarked;
