/** What would be under other rules. It reads, asks the policies, and changes nothing. */
@NullMarked
package pl.pomost.records.simulation;

import org.jspecify.annotations.NullMarked;
