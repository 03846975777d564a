/**
 * The OpenAPI document as pages that people read: chapters and operations, then one operation with all that it takes and
 * answers. Shows what {@code edge.api.openapi} says and nothing else.
 */
@NullMarked
package pl.pomost.edge.api.guide;

import org.jspecify.annotations.NullMarked;
