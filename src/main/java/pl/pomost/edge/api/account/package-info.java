/** The office's own accounts and what their banks take, over HTTP. */
@NullMarked
package pl.pomost.edge.api.account;

import org.jspecify.annotations.NullMarked;
