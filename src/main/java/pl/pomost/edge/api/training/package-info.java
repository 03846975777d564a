/** Training sessions as resources. */
@NullMarked
package pl.pomost.edge.api.training;

import org.jspecify.annotations.NullMarked;
