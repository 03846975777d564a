package pl.pomost.edge.desk.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.plan.DiscardDraft;
import pl.pomost.business.plan.DraftPart;
import pl.pomost.business.plan.KeepDraft;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.DraftSheet;

/** Keeps and finds drafts for the two editors of the plan. */
@RequestScoped
class DraftKeeper {

    @Inject
    KeepDraft keepDraft;

    @Inject
    DiscardDraft discardDraft;

    @Inject
    DraftSheet drafts;

    @Inject
    BusinessClock clock;

    DraftKeeper() {}

    Optional<DraftSheet.Draft> find(CaseNumber number, DraftPart part) {
        return drafts.of(number).stream()
                .filter(draft -> draft.part().equals(part.code()))
                .findFirst();
    }

    /** Saves what is typed; another window's newer draft is shown beside it and nothing is lost. */
    void keep(CaseNumber number, DraftPart part, String text, Draft draft) {
        if (draft.getElsewhere() != null) {
            return;
        }
        try {
            var receipt = keepDraft.handle(new KeepDraft.Command(number, part, text, draft.getRevision()));
            draft.saved(receipt.version(), clock.instant());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.STALE) {
                throw refusal;
            }
            find(number, part)
                    .ifPresentOrElse(
                            newer -> draft.meets(newer.content(), newer.revision()),
                            () -> draft.saved(0, clock.instant()));
        }
    }

    void discard(CaseNumber number, DraftPart part) {
        discardDraft.handle(new DiscardDraft.Command(number, part));
    }
}
