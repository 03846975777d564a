/** What is worked at in the background and what became of it, for those who began it and for those who watch over the office. */
@NullMarked
package pl.pomost.records.work;

import org.jspecify.annotations.NullMarked;
