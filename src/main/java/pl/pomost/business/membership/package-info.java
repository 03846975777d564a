/**
 * Who belongs to the cooperative of a case from which day until which, and the days on which it stood still. Counts days and
 * knows no money.
 */
@NullMarked
package pl.pomost.business.membership;

import org.jspecify.annotations.NullMarked;
