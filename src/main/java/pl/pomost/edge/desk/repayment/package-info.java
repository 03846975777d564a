/** Interest and returns of money on pages. */
@NullMarked
package pl.pomost.edge.desk.repayment;

import org.jspecify.annotations.NullMarked;
