/**
 * Work that takes longer than anybody waits for a page: kept while it goes on, so that one can leave, come back and read at the end
 * what became of each row. It decides nothing and changes nothing but its own tables.
 */
@NullMarked
package pl.pomost.business.work;

import org.jspecify.annotations.NullMarked;
