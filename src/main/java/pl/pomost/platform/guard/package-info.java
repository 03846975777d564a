/**
 * The guard of every use case: permission, record of refusals, idempotency keys. Knows no page and no resource.
 */
@NullMarked
package pl.pomost.platform.guard;

import org.jspecify.annotations.NullMarked;
