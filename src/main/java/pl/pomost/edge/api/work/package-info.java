/** Work in progress over HTTP: how far it is, and what became of each row. */
@NullMarked
package pl.pomost.edge.api.work;

import org.jspecify.annotations.NullMarked;
