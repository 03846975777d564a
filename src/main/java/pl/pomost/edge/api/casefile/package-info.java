/** Cases as resources. */
@NullMarked
package pl.pomost.edge.api.casefile;

import org.jspecify.annotations.NullMarked;
