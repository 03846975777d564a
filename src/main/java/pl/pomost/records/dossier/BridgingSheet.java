package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingLedger;
import pl.pomost.business.bridging.BridgingMonthPolicy;
import pl.pomost.business.bridging.BridgingPolicy;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.evidence.RunningCost;
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
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class BridgingSheet {

    @Inject
    BridgingPolicy policy;

    @Inject
    BridgingMonthPolicy monthPolicy;

    @Inject
    BridgingMonths months;

    @Inject
    BridgingApplications applications;

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
     * @param surplus what was paid too much in all and no month is left to take it off
     * @param costs   the kinds of running costs that the rules count
     */
    public record Sheet(
            long version,
            Money ceiling,
            BridgingUnit unit,
            BridgingProRata proRata,
            Money surplus,
            List<RunningCost> costs,
            List<SupportRow> supports,
            List<BridgingMonths.MonthRow> months,
            List<AskRow> askable) {}

    /**
     * One support.
     *
     * @param code            its state in the papers of the programme
     * @param securedBy       which security covers it
     * @param endedOn         the day on which its unpaid months were given up
     * @param settledOn       the day on which it was settled as a whole
     * @param demandedSurplus what was demanded back because it was paid too much
     * @param hints           what whoever plans or decides should know: months that were over before the contract, people told of
     *                        after the last month was settled
     * @param application     its papers, assessment, appeal and possible moves
     */
    public record SupportRow(
            BridgingKind kind,
            BridgingState state,
            String code,
            String firstMonth,
            int months,
            int persons,
            Money perPerson,
            Money amount,
            LocalDate requestedOn,
            @Nullable String justification,
            @Nullable LocalDate submittedOn,
            @Nullable String contract,
            @Nullable LocalDate signedOn,
            @Nullable String securedBy,
            @Nullable LocalDate beganOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate settledOn,
            @Nullable LocalDate closedOn,
            Money demandedSurplus,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String grounds,
            List<Reason> hints,
            BridgingApplications.ApplicationRow application) {}

    /** A kind of support with all reasons why it cannot be requested now, and the month in which it would begin. */
    public record AskRow(BridgingKind kind, @Nullable String firstMonth, List<Reason> against) {}

    /** The bridging support of the case as it stands. */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var ledger = monthPolicy.ledger(file);
        var kept = applications.kept(file);
        return new Sheet(
                file.version(),
                policy.ceiling(file, clock.day()).ceiling(),
                ledger.terms().unit(),
                ledger.terms().proRata(),
                ledger.surplus(),
                Arrays.stream(RunningCost.values())
                        .filter(cost -> ledger.terms().costs().contains(cost.name()))
                        .toList(),
                ledger.supports().stream()
                        .map(support -> row(ledger, support, applications.row(file, support, kept)))
                        .toList(),
                months.of(file, ledger),
                List.of(askable(file, BridgingKind.BASIC), askable(file, BridgingKind.EXTENDED)));
    }

    private AskRow askable(CaseFile file, BridgingKind kind) {
        return new AskRow(
                kind,
                policy.expectedFirstMonth(file, kind).map(Object::toString).orElse(null),
                policy.requestable(file, kind, clock.day()).reasons());
    }

    private SupportRow row(
            BridgingLedger ledger, BridgingSupport support, BridgingApplications.ApplicationRow application) {
        return new SupportRow(
                support.kind(),
                support.state(),
                support.state().code(),
                support.firstMonth().toString(),
                support.months(),
                support.persons(),
                support.perPerson(),
                support.amount(),
                support.requestedOn(),
                support.justification().orElse(null),
                support.submittedOn().orElse(null),
                support.contract().orElse(null),
                support.signedOn().orElse(null),
                support.securedBy().orElse(null),
                support.beganOn().orElse(null),
                support.endedOn().orElse(null),
                support.settledOn().orElse(null),
                support.closedOn().orElse(null),
                support.demandedSurplus(),
                support.decidedBy().orElse(null),
                support.decidedOn().orElse(null),
                support.grounds().orElse(null),
                hints(ledger, support),
                application);
    }

    private List<Reason> hints(BridgingLedger ledger, BridgingSupport support) {
        return Stream.concat(policy.hints(support, clock.day()).stream(), monthPolicy.hints(ledger, support).stream())
                .toList();
    }
}
