/** The ways out of the office: a folder and a mail server, both off until they are configured. */
@NullMarked
package pl.pomost.platform.outbox;

import org.jspecify.annotations.NullMarked;
