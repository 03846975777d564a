/**
 * What a use case tells the trail: which chain, which thing, how it looks after the change. Stores nothing.
 */
@NullMarked
package pl.pomost.kernel.fact;

import org.jspecify.annotations.NullMarked;
