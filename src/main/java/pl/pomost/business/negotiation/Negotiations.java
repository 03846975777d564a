package pl.pomost.business.negotiation;

import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where negotiations, answers and outcomes are kept; each once per case, and only added. */
public interface Negotiations {

    void add(Negotiation negotiation);

    Optional<Negotiation> of(CaseNumber number);

    void add(NegotiationAnswer answer);

    Optional<NegotiationAnswer> answerIn(CaseNumber number);

    void add(NegotiationOutcome outcome);

    Optional<NegotiationOutcome> outcomeOf(CaseNumber number);
}
