/** Cases as others read them: lists, one case, its moves. */
@NullMarked
package pl.pomost.edge.api.register;

import org.jspecify.annotations.NullMarked;
