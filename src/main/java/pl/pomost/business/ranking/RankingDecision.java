package pl.pomost.business.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.appeal.FirstDecision;
import pl.pomost.business.casefile.CaseFile;

/** Who drew up the lists on which the case stands. */
@ApplicationScoped
public class RankingDecision implements FirstDecision {

    @Inject
    Rankings rankings;

    RankingDecision() {}

    @Override
    public Set<String> madeBy(CaseFile file) {
        return rankings.listsOf(file.editionCode()).stream()
                .filter(list -> rankings.entriesOf(list).stream()
                        .anyMatch(entry -> entry.caseNumber().equals(file.number())))
                .map(RankingList::drawnUpBy)
                .collect(Collectors.toUnmodifiableSet());
    }
}
