/**
 * The training and advice of a group: hours by topic and day, and who attended them. Knows people by their numbers; decides
 * about no case, but tells why an application cannot be submitted yet.
 */
@NullMarked
package pl.pomost.business.training;

import org.jspecify.annotations.NullMarked;
