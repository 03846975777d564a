/** What an uploaded file really is. Keeps nothing. */
@NullMarked
package pl.pomost.platform.document;

import org.jspecify.annotations.NullMarked;
