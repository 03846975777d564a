/** What an application still lacks while it is written, with the figures. Moves no case. */
@NullMarked
package pl.pomost.business.checklist;

import org.jspecify.annotations.NullMarked;
