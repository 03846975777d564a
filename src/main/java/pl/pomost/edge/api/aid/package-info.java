/** De minimis aid over HTTP: headroom, entries, undertakings, certificates. */
@NullMarked
package pl.pomost.edge.api.aid;

import org.jspecify.annotations.NullMarked;
