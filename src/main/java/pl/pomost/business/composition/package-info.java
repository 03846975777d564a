/** Who founds the cooperative in the end: the people of the approved application, or a change to which the office consented. */
@NullMarked
package pl.pomost.business.composition;

import org.jspecify.annotations.NullMarked;
