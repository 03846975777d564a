/**
 * The OpenAPI document of the API, drawn from the resources and their records themselves: types, nullness and annotations
 * say what a client may send and what it gets. The server's own scan of annotations is off, because it stops at records.
 * Knows no single resource.
 */
@NullMarked
package pl.pomost.edge.api.openapi;

import org.jspecify.annotations.NullMarked;
