/** The API of recruitment and support. */
@NullMarked
package pl.pomost.edge.api.recruitment;

import org.jspecify.annotations.NullMarked;
