/**
 * Days: which ones count, when a term ends, what a period covers, and what day it is.
 *
 * <p>Nothing here may call a {@code now()} of the platform, read a time zone from the machine or know how many days a
 * rule allows: the day comes from {@link pl.pomost.kernel.calendar.BusinessClock}, the day counts from the edition.
 */
@NullMarked
package pl.pomost.kernel.calendar;

import org.jspecify.annotations.NullMarked;
