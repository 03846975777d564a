/**
 * The order of a ranking list and how money is given out along it. Scores come from the assessment; it promises no money,
 * the decision does.
 */
@NullMarked
package pl.pomost.business.ranking;

import org.jspecify.annotations.NullMarked;
