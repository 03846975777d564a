/** Appeals as resources. */
@NullMarked
package pl.pomost.edge.api.appeal;

import org.jspecify.annotations.NullMarked;
