package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.decision.GrantFigures;
import pl.pomost.business.ranking.RankingEntry;
import pl.pomost.business.ranking.Rankings;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.dossier.DecisionOfCase.MadeDecision;
import pl.pomost.records.dossier.DecisionOfCase.RankedPlace;

/** The decision on one case with the figures that an approval is held against. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class DecisionSheet {

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    GrantFigures figures;

    @Inject
    Decisions decisions;

    @Inject
    Rankings rankings;

    @Inject
    Door door;

    DecisionSheet() {}

    /** As it stands now; the budget is not locked, so the figures may change until the approval. */
    public DecisionOfCase of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var limits = figures.of(file);
        return new DecisionOfCase(
                number,
                file.version(),
                file.editionCode(),
                limits.asked(),
                limits.recommended(),
                limits.ifRanked().isPresent() ? ranked(file) : null,
                limits.persons(),
                limits.perPerson(),
                limits.forPersons(),
                limits.perCooperative(),
                limits.left(),
                limits.highest(),
                made(number));
    }

    private @Nullable RankedPlace ranked(CaseFile file) {
        var entry = rankings.latestOf(file.number());
        return entry.isEmpty() ? null : ranked(file, entry.get());
    }

    private @Nullable RankedPlace ranked(CaseFile file, RankingEntry entry) {
        return rankings.listsOf(file.editionCode()).stream()
                .filter(list -> list.id().equals(entry.listId()))
                .findFirst()
                .map(list -> new RankedPlace(
                        list.protocol(),
                        list.number(),
                        entry.place(),
                        entry.tieBreak(),
                        entry.outcome(),
                        entry.amount(),
                        entry.granted()))
                .orElse(null);
    }

    private @Nullable MadeDecision made(CaseNumber number) {
        return decisions
                .approvalOf(number)
                .or(() -> decisions.refusalOf(number))
                .map(decision -> new MadeDecision(
                        decision.result(),
                        decision.result() == Decision.Result.APPROVED ? decision.amount() : null,
                        decision.grounds(),
                        decision.decidedBy(),
                        decision.decidedOn()))
                .orElse(null);
    }
}
