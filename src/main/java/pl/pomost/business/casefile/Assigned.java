package pl.pomost.business.casefile;

import pl.pomost.kernel.fact.CaseNumber;

/** Told by the room that assigns assessors: to whom a case was given, so that they may read it. */
public interface Assigned {

    /** Whether the case was given to that account to assess. */
    boolean isAssigned(CaseNumber number, String account);
}
