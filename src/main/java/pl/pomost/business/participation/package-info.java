/**
 * The support of a person who came into an edition: contract, training, membership of a cooperative, end and exit.
 */
@NullMarked
package pl.pomost.business.participation;

import org.jspecify.annotations.NullMarked;
