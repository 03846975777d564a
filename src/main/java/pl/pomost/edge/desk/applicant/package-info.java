/** The people of the project and of one case, on the desk. */
@NullMarked
package pl.pomost.edge.desk.applicant;

import org.jspecify.annotations.NullMarked;
