/** Who belongs to a cooperative when, and when it stood still, as resources. */
@NullMarked
package pl.pomost.edge.api.membership;

import org.jspecify.annotations.NullMarked;
