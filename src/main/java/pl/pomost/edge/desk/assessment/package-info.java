/** The committee's work on the case screen, and the list of what an assessor has to assess. */
@NullMarked
package pl.pomost.edge.desk.assessment;

import org.jspecify.annotations.NullMarked;
