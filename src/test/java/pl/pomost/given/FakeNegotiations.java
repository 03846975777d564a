package pl.pomost.given;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.negotiation.Negotiation;
import pl.pomost.business.negotiation.NegotiationAnswer;
import pl.pomost.business.negotiation.NegotiationOutcome;
import pl.pomost.business.negotiation.Negotiations;
import pl.pomost.kernel.fact.CaseNumber;

/** Negotiations in memory. */
public final class FakeNegotiations implements Negotiations {

    private final Map<CaseNumber, Negotiation> all = new HashMap<>();
    private final Map<CaseNumber, NegotiationAnswer> answers = new HashMap<>();
    private final Map<CaseNumber, NegotiationOutcome> outcomes = new HashMap<>();

    @Override
    public void add(Negotiation negotiation) {
        Filled.set(negotiation, "id", (long) all.size());
        all.put(negotiation.caseNumber(), negotiation);
    }

    @Override
    public Optional<Negotiation> of(CaseNumber number) {
        return Optional.ofNullable(all.get(number));
    }

    @Override
    public void add(NegotiationAnswer answer) {
        answers.put(answer.caseNumber(), answer);
    }

    @Override
    public Optional<NegotiationAnswer> answerIn(CaseNumber number) {
        return Optional.ofNullable(answers.get(number));
    }

    @Override
    public void add(NegotiationOutcome outcome) {
        outcomes.put(outcome.caseNumber(), outcome);
    }

    @Override
    public Optional<NegotiationOutcome> outcomeOf(CaseNumber number) {
        return Optional.ofNullable(outcomes.get(number));
    }
}
