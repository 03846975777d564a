package pl.pomost.business.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.negotiation.NegotiationEnd;
import pl.pomost.business.negotiation.NegotiationOutcome;
import pl.pomost.business.negotiation.Negotiations;

/** Who ruled on the cuts of a negotiation, or rejected the case because nobody answered; accepted cuts were agreed on. */
@ApplicationScoped
public class CutsDecision implements FirstDecision {

    @Inject
    Negotiations negotiations;

    CutsDecision() {}

    @Override
    public Set<String> madeBy(CaseFile file) {
        return negotiations.outcomeOf(file.number()).stream()
                .filter(outcome -> outcome.kind() != NegotiationEnd.ACCEPTED)
                .map(NegotiationOutcome::endedBy)
                .collect(Collectors.toUnmodifiableSet());
    }
}
