/** What the office reads about the people on their way into an edition and through it. */
@NullMarked
package pl.pomost.records.recruitment;

import org.jspecify.annotations.NullMarked;
