/**
 * What the bank says it has done: statements, read whole or not at all, each loaded once, each line of them posted by two
 * persons. Moves payouts on; what else money that comes in means is told by the rooms below through a gate.
 */
@NullMarked
package pl.pomost.business.statement;

import org.jspecify.annotations.NullMarked;
