package pl.pomost.business.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.appeal.FirstDecision;
import pl.pomost.business.casefile.CaseFile;

/** Who ruled on the cuts of a negotiation, or rejected the case because nobody answered; accepted cuts were agreed on. */
@ApplicationScoped
public class NegotiationDecision implements FirstDecision {

    @Inject
    Negotiations negotiations;

    NegotiationDecision() {}

    @Override
    public Set<String> madeBy(CaseFile file) {
        return negotiations.outcomeOf(file.number()).stream()
                .filter(outcome -> outcome.kind() != NegotiationEnd.ACCEPTED)
                .map(NegotiationOutcome::endedBy)
                .collect(Collectors.toUnmodifiableSet());
    }
}
