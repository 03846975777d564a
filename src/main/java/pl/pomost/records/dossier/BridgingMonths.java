package pl.pomost.records.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingCeiling;
import pl.pomost.business.bridging.BridgingLedger;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingMonthPolicy;
import pl.pomost.business.bridging.MonthState;
import pl.pomost.business.bridging.MonthSum;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.evidence.MonthCost;
import pl.pomost.business.evidence.MonthEvidence;
import pl.pomost.business.evidence.MonthEvidence.EvidenceState;
import pl.pomost.business.evidence.MonthEvidences;
import pl.pomost.business.evidence.RunningCost;
import pl.pomost.business.membership.Membership;
import pl.pomost.business.programme.BridgingTerms.BridgingCapBasis;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;

/** The month ledger of a bridging support as a screen shows it: ceiling, each person's days, what is due, paid and proved. */
@ApplicationScoped
public class BridgingMonths {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    BridgingMonthPolicy policy;

    @Inject
    MonthEvidences evidences;

    @Inject
    Door door;

    BridgingMonths() {}

    /**
     * One month.
     *
     * @param ceiling  the most that it may cost for one person, or for the cooperative, and why
     * @param rate     what was awarded, or the ceiling when that is lower
     * @param people   each person's days and amount; the cooperative's where it is counted once
     * @param sum      all of them together
     * @param amount   what the contract gives at most
     * @param entitled the sum, never above what the contract gives
     * @param surplus  what was paid too much before and is taken off
     * @param arrears  what was paid too little for the months before and is paid with it, null when nothing
     * @param due      what it comes to with both; 0.00 for a month that is given up
     * @param payable  what a payout prepared now would pay: for the last month also what is missing after its payout
     * @param paid     what the bank executed for it
     * @param demanded what was demanded back of that for a breach; it is proved no more
     * @param toProve  what must be proved for it: what was paid and what was taken off it
     * @param left     what was paid too much up to it, and is taken off the next month
     * @param payBy    the day by which the rules want it paid
     * @param proveBy  the day by which they want it proved
     * @param evidence what it was spent on, null until documents are handed in
     * @param against  all reasons why its payout cannot be prepared now
     */
    public record MonthRow(
            int number,
            String month,
            MonthState state,
            CeilingRow ceiling,
            Money rate,
            List<PersonRow> people,
            Money sum,
            Money amount,
            Money entitled,
            Money surplus,
            @Nullable ArrearsRow arrears,
            Money due,
            Money payable,
            Money paid,
            Money demanded,
            Money toProve,
            Money left,
            @Nullable Money acceptedCost,
            @Nullable LocalDate settledOn,
            LocalDate payBy,
            LocalDate proveBy,
            @Nullable EvidenceRow evidence,
            List<Reason> against) {}

    /**
     * What was paid too little up to a month because somebody's days were told after it was paid.
     *
     * @param month      number of that month
     * @param amount     in złoty
     * @param arithmetic how it was counted
     */
    public record ArrearsRow(int month, Money amount, String arithmetic) {}

    /**
     * The evidence of a month.
     *
     * @param correctionDue the last day to hand it in again, null unless it was sent back
     * @param remarks       what was wrong
     * @param sums          what is claimed for each kind of cost
     */
    public record EvidenceRow(
            EvidenceState state,
            int round,
            LocalDate submittedOn,
            @Nullable LocalDate correctionDue,
            @Nullable String remarks,
            Money claimed,
            List<KindSumRow> sums,
            List<CostRow> costs) {}

    /** All documents of one kind of cost together. */
    public record KindSumRow(RunningCost category, Money amount) {}

    /** One document of the evidence. */
    public record CostRow(
            int number,
            RunningCost category,
            String sellerNip,
            String sellerName,
            String documentNumber,
            LocalDate issuedOn,
            LocalDate paidOn,
            Money amount) {}

    /**
     * A ceiling with its reasons.
     *
     * @param basis         which day's minimum wage the rules take
     * @param basisDate     that day
     * @param wage          the minimum wage in force on it
     * @param wageFrom      since when
     * @param source        where it was read
     * @param toBeConfirmed whether nobody has compared it with the regulation yet
     * @param operatorCap   the operator's own ceiling, where there is one
     */
    public record CeilingRow(
            Money ceiling,
            BridgingCapBasis basis,
            LocalDate basisDate,
            Money wage,
            LocalDate wageFrom,
            String source,
            boolean toBeConfirmed,
            @Nullable Money operatorCap) {}

    /**
     * One person in one month.
     *
     * @param number      number on the roll; 0 for the cooperative
     * @param participant number of the participant, where the person is one
     * @param person      first and last name, null where it is not known or not to be seen
     * @param first       the first day that counts
     * @param last        the last one
     * @param days        how many days count
     * @param ofMonth     how many the month has
     * @param arithmetic  how the amount was counted
     */
    public record PersonRow(
            int number,
            @Nullable String participant,
            @Nullable String person,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int days,
            int ofMonth,
            Money amount,
            String arithmetic) {}

    /** All months of the case, the first one first. */
    List<MonthRow> of(CaseFile file, BridgingLedger ledger) {
        var names = GroupSheet.names(entities, door, ledger.roll().participants());
        var proved = evidences.of(file.number());
        return ledger.months().stream()
                .map(month -> row(file, ledger, month, names, proved))
                .toList();
    }

    private MonthRow row(
            CaseFile file,
            BridgingLedger ledger,
            BridgingMonth month,
            Map<String, String> names,
            List<MonthEvidence> proved) {
        var sum = ledger.sum(month);
        var procedure = ledger.procedure();
        return new MonthRow(
                month.number(),
                month.month().toString(),
                policy.state(file, ledger, month),
                row(sum.ceiling()),
                sum.rate(),
                sum.parts().stream().map(part -> row(part, sum.rate(), names)).toList(),
                sum.sum(),
                sum.granted(),
                sum.entitled(),
                ledger.surplusBefore(month),
                ledger.arrearsBefore(month)
                        .map(arrears -> new ArrearsRow(arrears.month(), arrears.amount(), arrears.arithmetic()))
                        .orElse(null),
                ledger.due(month),
                ledger.payable(month),
                ledger.paid(month),
                ledger.demanded(month),
                ledger.toProve(month),
                ledger.surplusAfter(month),
                month.acceptedCost().orElse(null),
                month.settledOn().orElse(null),
                month.month().atDay(procedure.payDay()),
                month.month().plusMonths(1).atDay(procedure.evidenceDay()),
                proved.stream()
                        .filter(evidence -> evidence.monthNumber() == month.number())
                        .findFirst()
                        .map(BridgingMonths::row)
                        .orElse(null),
                policy.verdict(file, ledger, month).reasons());
    }

    private static EvidenceRow row(MonthEvidence evidence) {
        return new EvidenceRow(
                evidence.state(),
                evidence.round(),
                evidence.submittedOn(),
                evidence.correctionDue().orElse(null),
                evidence.remarks().orElse(null),
                evidence.claimed(),
                sums(evidence),
                evidence.costs().stream()
                        .map(cost -> new CostRow(
                                cost.number(),
                                cost.category(),
                                cost.sellerNip().value(),
                                cost.sellerName(),
                                cost.documentNumber(),
                                cost.issuedOn(),
                                cost.paidOn(),
                                cost.amount()))
                        .toList());
    }

    private static List<KindSumRow> sums(MonthEvidence evidence) {
        return Arrays.stream(RunningCost.values())
                .map(kind -> new KindSumRow(
                        kind,
                        evidence.costs().stream()
                                .filter(cost -> cost.category() == kind)
                                .map(MonthCost::amount)
                                .collect(Money.summing())))
                .filter(sum -> sum.amount().isPositive())
                .toList();
    }

    private static CeilingRow row(BridgingCeiling ceiling) {
        return new CeilingRow(
                ceiling.ceiling(),
                ceiling.basis(),
                ceiling.basisDate(),
                ceiling.wage(),
                ceiling.wageFrom(),
                ceiling.line().source(),
                ceiling.line().toBeConfirmed(),
                ceiling.operatorCap().orElse(null));
    }

    private PersonRow row(MonthSum.Part part, Money rate, Map<String, String> names) {
        var participant = part.membership().flatMap(Membership::participant).orElse(null);
        var person = door.actor().may(Permission.READ_PARTICIPANTS)
                ? part.membership().flatMap(Membership::person).orElse(names.get(participant))
                : null;
        return new PersonRow(
                part.membership().map(Membership::number).orElse(0),
                participant,
                person,
                part.first().orElse(null),
                part.last().orElse(null),
                part.days(),
                part.ofMonth(),
                part.amount(),
                part.arithmetic(rate));
    }
}
