/** The committee's work as resources: seats, declarations, cards, rulings. */
@NullMarked
package pl.pomost.edge.api.assessment;

import org.jspecify.annotations.NullMarked;
