/** The trail, its seals and its verification. */
@NullMarked
package pl.pomost.edge.api.audit;

import org.jspecify.annotations.NullMarked;
