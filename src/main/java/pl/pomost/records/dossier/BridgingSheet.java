package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingCeiling;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingLedger;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingMonthPolicy;
import pl.pomost.business.bridging.BridgingPolicy;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.MonthState;
import pl.pomost.business.bridging.MonthSum;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.evidence.MonthEvidence;
import pl.pomost.business.evidence.MonthEvidence.EvidenceState;
import pl.pomost.business.evidence.MonthEvidences;
import pl.pomost.business.evidence.RunningCost;
import pl.pomost.business.membership.Membership;
import pl.pomost.business.programme.BridgingTerms.BridgingCapBasis;
import pl.pomost.business.programme.BridgingTerms.BridgingProRata;
import pl.pomost.business.programme.BridgingTerms.BridgingUnit;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The bridging support of one case as a screen shows it: what was asked and granted, month by month. */
@Reading
@Requires(Permission.READ_CASES)
public class BridgingSheet {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    BridgingPolicy policy;

    @Inject
    BridgingMonthPolicy monthPolicy;

    @Inject
    MonthEvidences evidences;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    BridgingSheet() {}

    /**
     * All of it.
     *
     * @param version version of the case
     * @param ceiling the most that one person's month may cost today
     * @param unit    whether a month is counted for each person or for the cooperative
     * @param proRata how a part of a month counts
     */
    public record Sheet(
            long version,
            Money ceiling,
            BridgingUnit unit,
            BridgingProRata proRata,
            List<SupportRow> supports,
            List<MonthRow> months,
            List<AskRow> askable) {}

    /** One support. */
    public record SupportRow(
            BridgingKind kind,
            BridgingState state,
            String firstMonth,
            int months,
            int persons,
            Money perPerson,
            Money amount,
            LocalDate requestedOn,
            @Nullable String contract,
            @Nullable LocalDate signedOn,
            @Nullable String decidedBy,
            @Nullable String grounds) {}

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
     * @param due      what would be paid for it now
     * @param paid     what the bank executed for it
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
            Money due,
            Money paid,
            @Nullable Money acceptedCost,
            @Nullable LocalDate settledOn,
            @Nullable EvidenceRow evidence,
            List<Reason> against) {}

    /**
     * The evidence of a month.
     *
     * @param correctionDue the last day to hand it in again, null unless it was sent back
     * @param remarks       what was wrong
     */
    public record EvidenceRow(
            EvidenceState state,
            int round,
            LocalDate submittedOn,
            @Nullable LocalDate correctionDue,
            @Nullable String remarks,
            Money claimed,
            List<CostRow> costs) {}

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

    /** A kind of support with all reasons why it cannot be requested now, and the month in which it would begin. */
    public record AskRow(BridgingKind kind, @Nullable String firstMonth, List<Reason> against) {}

    /** The bridging support of the case as it stands. */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var ledger = monthPolicy.ledger(file);
        var names = GroupSheet.names(entities, door, ledger.roll().participants());
        var proved = evidences.of(number);
        return new Sheet(
                file.version(),
                policy.ceiling(file, clock.day()).ceiling(),
                ledger.terms().unit(),
                ledger.terms().proRata(),
                ledger.supports().stream().map(BridgingSheet::row).toList(),
                ledger.months().stream()
                        .map(month -> row(file, ledger, month, names, proved))
                        .toList(),
                List.of(askable(file, BridgingKind.BASIC), askable(file, BridgingKind.EXTENDED)));
    }

    private AskRow askable(CaseFile file, BridgingKind kind) {
        return new AskRow(
                kind,
                policy.expectedFirstMonth(file, kind).map(Object::toString).orElse(null),
                policy.requestable(file, kind, clock.day()).reasons());
    }

    private static SupportRow row(BridgingSupport support) {
        return new SupportRow(
                support.kind(),
                support.state(),
                support.firstMonth().toString(),
                support.months(),
                support.persons(),
                support.perPerson(),
                support.amount(),
                support.requestedOn(),
                support.contract().orElse(null),
                support.signedOn().orElse(null),
                support.decidedBy().orElse(null),
                support.grounds().orElse(null));
    }

    private MonthRow row(
            CaseFile file,
            BridgingLedger ledger,
            BridgingMonth month,
            Map<String, String> names,
            List<MonthEvidence> proved) {
        var sum = ledger.sum(month);
        return new MonthRow(
                month.number(),
                month.month().toString(),
                monthPolicy.state(file, ledger, month),
                row(sum.ceiling()),
                sum.rate(),
                sum.parts().stream().map(part -> row(part, sum.rate(), names)).toList(),
                sum.sum(),
                sum.granted(),
                sum.entitled(),
                ledger.surplusBefore(month),
                ledger.due(month),
                ledger.paid(month),
                month.acceptedCost().orElse(null),
                month.settledOn().orElse(null),
                proved.stream()
                        .filter(evidence -> evidence.monthNumber() == month.number())
                        .findFirst()
                        .map(BridgingSheet::row)
                        .orElse(null),
                monthPolicy.verdict(file, ledger, month).reasons());
    }

    private static EvidenceRow row(MonthEvidence evidence) {
        return new EvidenceRow(
                evidence.state(),
                evidence.round(),
                evidence.submittedOn(),
                evidence.correctionDue().orElse(null),
                evidence.remarks().orElse(null),
                evidence.claimed(),
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
