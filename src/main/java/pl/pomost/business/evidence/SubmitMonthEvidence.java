package pl.pomost.business.evidence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingMonthPolicy;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.evidence.MonthEvidence.EvidenceState;
import pl.pomost.business.invoice.CostKind;
import pl.pomost.business.invoice.UsedOnce;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor hands in the documents of a paid month: what was spent, on what, paid when. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class SubmitMonthEvidence {

    private static final int MOST_DOCUMENTS = 300;
    private static final int MOST_MONTHS = 1000;
    private static final int NAME_LENGTH = 200;
    private static final int NUMBER_LENGTH = 60;

    @Inject
    CaseFiles files;

    @Inject
    BridgingSupports supports;

    @Inject
    BridgingMonthPolicy months;

    @Inject
    MonthEvidences evidences;

    @Inject
    Programmes programmes;

    @Inject
    SeparationPolicy separation;

    @Inject
    UsedOnce usedOnce;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    SubmitMonthEvidence() {}

    /**
     * All documents of the month; those of an earlier round are replaced.
     *
     * @param month number of the month, from 1
     * @param costs 1 to 300 documents
     */
    public record Command(CaseRef theCase, int month, List<CostEntry> costs) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.range("month", command.month(), 1, MOST_MONTHS);
        check(check, command.costs());
        check.orRefuse();
        var costs = new ArrayList<MonthCost>();
        command.costs().forEach(entry -> costs.add(new MonthCost(costs.size() + 1, entry)));
        var file = files.take(command.theCase());
        var month = supports.month(file.number(), command.month())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("bridging.no-month").with("month", command.month())));
        var evidence = new UsedOnce.Evidence(file.number(), CostKind.BRIDGING, month.number());
        var documents = costs.stream()
                .map(cost -> new UsedOnce.Handed(cost.number(), cost.key(), cost.documentNumber()))
                .toList();
        verdict(file, month)
                .and(counted(file, month, costs))
                .and(usedOnce.verdict(evidence, documents))
                .orRefuse();
        usedOnce.claim(evidence, documents);
        var kept = kept(month, costs);
        return facts.record(file.tells(kept.thing(), kept.snapshot()));
    }

    private MonthEvidence kept(BridgingMonth month, List<MonthCost> costs) {
        var earlier = evidences.of(month.caseNumber(), month.number());
        if (earlier.isPresent()) {
            return earlier.get().submitted(costs, clock.day());
        }
        var first = new MonthEvidence(month.caseNumber(), month.number()).submitted(costs, clock.day());
        evidences.add(first);
        return first;
    }

    private Verdict verdict(CaseFile file, BridgingMonth month) {
        var state = evidences.of(file.number(), month.number()).map(MonthEvidence::state);
        return separation
                .writes(file, door.actor())
                .and(months.provable(months.ledger(file), month))
                .require(!month.isSettled(), () -> Reason.of("bridging.month-settled")
                        .with("month", month.number()))
                .require(state.filter(EvidenceState.SUBMITTED::equals).isEmpty(), () -> Reason.of("evidence.submitted")
                        .with("month", month.number()));
    }

    /** Each cost is of a kind that the rules count, and was not paid before the support began. */
    private Verdict counted(CaseFile file, BridgingMonth month, List<MonthCost> costs) {
        var counted = programmes.rules(file.rulesVersion()).bridging().costs();
        var begins = month.month().atDay(1);
        var verdict = Verdict.allowed();
        for (var cost : costs) {
            verdict = verdict.require(counted.contains(cost.category().name()), () -> Reason.of("evidence.not-counted")
                            .with("proof", cost.number())
                            .with("category", cost.category()))
                    .require(!cost.paidOn().isBefore(begins), () -> Reason.of("evidence.paid-before")
                            .with("proof", cost.number())
                            .with("paid", cost.paidOn())
                            .with("begins", begins));
        }
        return verdict;
    }

    private void check(Check check, @Nullable List<CostEntry> costs) {
        check.required("costs", costs);
        if (costs == null) {
            return;
        }
        check.range("costs", costs.size(), 1, MOST_DOCUMENTS);
        for (int i = 0; i < costs.size(); i++) {
            one(check, "costs[" + i + "]", costs.get(i));
        }
    }

    private void one(Check check, String at, @Nullable CostEntry cost) {
        check.required(at, cost);
        if (cost != null) {
            check.required(at + ".category", cost.category());
            check.identifier(at + ".sellerNip", cost.sellerNip(), Nip::parse);
            check.text(at + ".sellerName", cost.sellerName(), NAME_LENGTH);
            check.text(at + ".documentNumber", cost.documentNumber(), NUMBER_LENGTH);
            past(check, at + ".issuedOn", cost.issuedOn());
            past(check, at + ".paidOn", cost.paidOn());
            check.positive(at + ".amount", cost.amount());
        }
    }

    private void past(Check check, String field, @Nullable LocalDate day) {
        check.required(field, day);
        check.that(field, day == null || !day.isAfter(clock.day()), () -> Reason.ofField(field, "in-future")
                .with("day", clock.day()));
    }
}
