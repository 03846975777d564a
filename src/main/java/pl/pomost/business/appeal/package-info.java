/**
 * Appeals against the form, the merit assessment, the reserve list or a lowered amount: counted from the documented receipt of
 * the letter, heard by two new assessors, decided once by a manager who did not decide first.
 */
@NullMarked
package pl.pomost.business.appeal;

import org.jspecify.annotations.NullMarked;
