/**
 * All of one case, and of one person, for one screen: queries that select what the screen shows. It writes nothing and loads no
 * aggregate.
 */
@NullMarked
package pl.pomost.records.dossier;

import org.jspecify.annotations.NullMarked;
