/**
 * The case: its number, its group, its stage and the moves between stages. The only writer of a stage; knows the rooms below only as gates that tell their reasons.
 */
@NullMarked
package pl.pomost.business.casefile;

import org.jspecify.annotations.NullMarked;
