package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.basis.Basis;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.decision.GrantArithmetic;
import pl.pomost.business.decision.GrantFigures;
import pl.pomost.business.decision.GrantLimits;
import pl.pomost.business.decision.Operand;
import pl.pomost.business.decision.RefusalFacts;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.ranking.RankingEntry;
import pl.pomost.business.ranking.Rankings;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.dossier.DecisionOfCase.GrantOperand;
import pl.pomost.records.dossier.DecisionOfCase.MadeDecision;
import pl.pomost.records.dossier.DecisionOfCase.RankedPlace;
import pl.pomost.records.dossier.DecisionOfCase.RefusalChance;

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
    GrantArithmetic arithmetic;

    @Inject
    AssessmentArithmetic scores;

    @Inject
    Decisions decisions;

    @Inject
    RefusalFacts facts;

    @Inject
    Rankings rankings;

    @Inject
    Door door;

    @Inject
    Programmes programmes;

    @Inject
    Bases bases;

    DecisionSheet() {}

    /** As it stands now; the budget is not locked, so the figures may change until the approval. */
    public DecisionOfCase of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var underlying = figures.underlying(file);
        var limits = figures.of(file, underlying);
        return new DecisionOfCase(
                number,
                file.version(),
                file.editionCode(),
                limits.asked(),
                limits.recommended(),
                limits.ifRanked().isPresent() ? ranked(file) : null,
                score(file, underlying),
                limits.persons(),
                limits.perPerson(),
                limits.forPersons(),
                limits.perCooperative(),
                limits.eligible(),
                operands(file, limits, underlying),
                limits.people().named() ? limits.people().rows() : List.of(),
                file.rulesVersion(),
                limits.ifRanked().orElse(null),
                limits.due(),
                limits.left(),
                limits.highest(),
                refusals(file),
                made(number));
    }

    /** None where nothing can be refused any more, or yet. */
    private List<RefusalChance> refusals(CaseFile file) {
        return Move.REFUSE_GRANT.leadsFrom(file.stage())
                ? facts.of(file).entrySet().stream()
                        .map(each -> new RefusalChance(each.getKey(), List.copyOf(each.getValue())))
                        .toList()
                : List.of();
    }

    private AssessmentOfCase.@Nullable AssessmentResultLine score(CaseFile file, GrantFigures.Underlying underlying) {
        return underlying
                .result()
                .filter(result ->
                        !underlying.committee().mustNotCompare(door.actor().account()))
                .filter(result -> result.conclusion() != AssessmentResult.Conclusion.DIVERGENT)
                .map(result -> scores.line(file, result))
                .orElse(null);
    }

    private List<GrantOperand> operands(CaseFile file, GrantLimits limits, GrantFigures.Underlying underlying) {
        var rules = programmes.rules(file.rulesVersion());
        var known = bases.of(rules.code());
        return arithmetic.of(file, limits, underlying).stream()
                .map(operand -> operand(operand, basis(operand, known, rules)))
                .toList();
    }

    private static Optional<Basis> basis(Operand operand, List<Basis> known, SupportRules rules) {
        return Optional.ofNullable(operand.setting())
                .flatMap(setting -> Basis.of(known, setting.name(), setting.written(rules)));
    }

    private static GrantOperand operand(Operand operand, Optional<Basis> basis) {
        return new GrantOperand(
                operand.kind(),
                operand.amount(),
                operand.decides(),
                operand.why(),
                basis.map(Basis::mark).orElse(null),
                basis.map(Basis::source).orElse(null));
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
                        list.drawnUpOn(),
                        entry.place(),
                        entry.score(),
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
                        decision.ground().orElse(null),
                        decision.facts().orElse(null),
                        decision.grounds(),
                        decision.decidedBy(),
                        decision.decidedOn()))
                .orElse(null);
    }
}
