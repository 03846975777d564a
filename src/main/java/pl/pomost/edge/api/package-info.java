/**
 * What all resources share: problems, preconditions, idempotency keys, answers. Knows no room of the business but the
 * words of the kernel.
 */
@NullMarked
package pl.pomost.edge.api;

import org.jspecify.annotations.NullMarked;
