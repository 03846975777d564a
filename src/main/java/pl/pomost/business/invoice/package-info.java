/**
 * Accounting documents that already prove some cost, of a grant or of a month of bridging support, in any case: none proves two.
 */
@NullMarked
package pl.pomost.business.invoice;

import org.jspecify.annotations.NullMarked;
