/** The desk of recruitment: the people of an edition, one person's way, the lists. */
@NullMarked
package pl.pomost.edge.desk.recruitment;

import org.jspecify.annotations.NullMarked;
