/**
 * Appeals of people whom an edition did not take: counted from the documented receipt of the letter, heard by others than those
 * who checked, scored or decided first, decided once. Knows no case.
 */
@NullMarked
package pl.pomost.business.recourse;

import org.jspecify.annotations.NullMarked;
