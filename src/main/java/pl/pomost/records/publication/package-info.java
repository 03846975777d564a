/**
 * What the public may read: the history of the projects and the latest seal, in tables of their own that nothing else
 * fills. Imports no room of the business and no other room of the records, so it cannot tell what was not published.
 */
@NullMarked
package pl.pomost.records.publication;

import org.jspecify.annotations.NullMarked;
