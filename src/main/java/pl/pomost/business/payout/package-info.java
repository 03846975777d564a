/**
 * One transfer each: prepared by one person, approved by another, answered by the bank; never above what is agreed. Knows what a tranche is; what settles it or what a bridging month costs is told by the rooms below through gates.
 */
@NullMarked
package pl.pomost.business.payout;

import org.jspecify.annotations.NullMarked;
