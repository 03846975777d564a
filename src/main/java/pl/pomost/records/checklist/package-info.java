/** The checklist of an application as somebody reads it. */
@NullMarked
package pl.pomost.records.checklist;

import org.jspecify.annotations.NullMarked;
