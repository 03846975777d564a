/**
 * The office's own accounts, what their banks take, and the files in which those are told to pay. Knows projects; which payouts
 * are in a file and what a statement says is the work of the rooms below.
 */
@NullMarked
package pl.pomost.business.account;

import org.jspecify.annotations.NullMarked;
