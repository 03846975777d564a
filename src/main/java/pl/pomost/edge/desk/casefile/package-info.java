/** The case screen: its frame, its head, and the pages that open a case or hand it over. */
@NullMarked
package pl.pomost.edge.desk.casefile;

import org.jspecify.annotations.NullMarked;
