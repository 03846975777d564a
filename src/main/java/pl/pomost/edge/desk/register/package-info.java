/** What waits for me, and the list of cases. */
@NullMarked
package pl.pomost.edge.desk.register;

import org.jspecify.annotations.NullMarked;
