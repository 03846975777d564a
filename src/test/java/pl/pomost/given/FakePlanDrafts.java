package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.plan.DraftPart;
import pl.pomost.business.plan.PlanDraft;
import pl.pomost.business.plan.PlanDrafts;
import pl.pomost.kernel.fact.CaseNumber;

/** Drafts in memory. */
public final class FakePlanDrafts implements PlanDrafts {

    private final List<PlanDraft> drafts = new ArrayList<>();

    @Override
    public void add(PlanDraft draft) {
        drafts.add(draft);
    }

    @Override
    public Optional<PlanDraft> take(CaseNumber caseNumber, DraftPart part, String account) {
        return drafts.stream()
                .filter(draft -> draft.caseNumber().equals(caseNumber)
                        && draft.part().equals(part)
                        && draft.account().equals(account))
                .findFirst();
    }

    @Override
    public void discard(CaseNumber caseNumber, DraftPart part, String account) {
        take(caseNumber, part, account).ifPresent(drafts::remove);
    }
}
