/**
 * Who works here: accounts, their roles, how they sign in, their API tokens, and the day that the office lives in. Knows no
 * case, no session and no HTTP.
 */
@NullMarked
package pl.pomost.business.office;

import org.jspecify.annotations.NullMarked;
