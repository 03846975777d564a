package pl.pomost.business.plan;

import java.util.Map;
import pl.pomost.kernel.fact.CaseNumber;

/** What another room hands in with the plan, so that it stands in the same text under the same hash. */
public interface SubmittedPart {

    /** Names and values, always in the same order; names are words of the office, never of a person. */
    Map<String, String> of(CaseNumber number);
}
