/** The office's own accounts and what their banks take, on their screens. */
@NullMarked
package pl.pomost.edge.desk.account;

import org.jspecify.annotations.NullMarked;
