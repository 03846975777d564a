package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.appeal.FirstDecision;
import pl.pomost.business.appeal.RefusalReview;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;

/** Who refused the grant, and whether the ground still holds when the group appeals against the refusal. */
@ApplicationScoped
public class RefusalDecision implements FirstDecision, RefusalReview {

    @Inject
    Decisions decisions;

    @Inject
    RefusalFacts facts;

    RefusalDecision() {}

    @Override
    public Set<String> madeBy(CaseFile file) {
        return decisions.of(file.number()).stream()
                .filter(decision -> decision.result() == Decision.Result.REFUSED)
                .map(Decision::decidedBy)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int refusals(CaseFile file) {
        var all = decisions.of(file.number());
        return all.isEmpty() || all.get(all.size() - 1).result() == Decision.Result.APPROVED ? 0 : all.size();
    }

    /** A refusal that was made before grounds had names is a matter of its words: nothing known holds against the group. */
    @Override
    public Optional<Stage> backTo(CaseFile file) {
        return decisions
                .refusalOf(file.number())
                .filter(refusal -> refusal.ground()
                        .map(ground -> facts.of(file, ground).isEmpty())
                        .orElse(true))
                .map(refusal -> refusal.refusedAt().orElse(Stage.RANKED_RECOMMENDED));
    }
}
