/** The seals and the verification of the trail. */
@NullMarked
package pl.pomost.edge.desk.audit;

import org.jspecify.annotations.NullMarked;
