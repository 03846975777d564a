/**
 * How people come into an edition: the form, its formal check, the committee, the list. Knows no case.
 */
@NullMarked
package pl.pomost.business.recruitment;

import org.jspecify.annotations.NullMarked;
