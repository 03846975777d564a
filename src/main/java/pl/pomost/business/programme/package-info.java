/**
 * Projects, their editions, the dated and versioned rules of support, and the budgets. Decides nothing about a case.
 */
@NullMarked
package pl.pomost.business.programme;

import org.jspecify.annotations.NullMarked;
