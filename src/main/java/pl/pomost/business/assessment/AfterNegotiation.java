package pl.pomost.business.assessment;

import pl.pomost.kernel.fact.CaseNumber;

/** What a negotiation of the amount made of a positive assessment; the room that negotiates tells it. */
public interface AfterNegotiation {

    /** The same with the amount that was agreed or ruled, or negative where the group did not answer in time. */
    AssessmentResult of(CaseNumber number, AssessmentResult result);
}
