/**
 * The office killed at random moments: a process that pays thousands of tranches in batches is ended with SIGKILL again and
 * again, started again, and goes on from what the data base says. Run by the profile {@code kill}, not with the tests.
 */
@NullMarked
package pl.pomost.kill;

import org.jspecify.annotations.NullMarked;
