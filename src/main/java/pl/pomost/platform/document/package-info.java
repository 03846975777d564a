/** What an uploaded file really is, and how documents of the office are written and made into files. Keeps nothing. */
@NullMarked
package pl.pomost.platform.document;

import org.jspecify.annotations.NullMarked;
