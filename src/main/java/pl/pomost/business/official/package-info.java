/**
 * Documents that the office issues: agreement, annex, payment order, settlement, demand, certificate, decision. Decides who
 * may issue which and when a new issue is due. What a document says is read by the sources of {@code records.official}, how
 * it looks is the {@link pl.pomost.business.official.Press}; what was issued is kept and never made anew.
 */
@NullMarked
package pl.pomost.business.official;

import org.jspecify.annotations.NullMarked;
