package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingMonthPolicy;
import pl.pomost.business.bridging.BridgingPolicy;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
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

    @Inject
    BridgingSupports supports;

    @Inject
    BridgingPolicy policy;

    @Inject
    BridgingMonthPolicy monthPolicy;

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
     */
    public record Sheet(
            long version, Money ceiling, List<SupportRow> supports, List<MonthRow> months, List<AskRow> askable) {}

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
     * @param due     what would be paid for it now
     * @param paid    what the bank executed for it
     * @param against all reasons why its payout cannot be prepared now
     */
    public record MonthRow(
            int number,
            String month,
            Money amount,
            Money due,
            Money paid,
            @Nullable Money acceptedCost,
            @Nullable LocalDate settledOn,
            List<Reason> against) {}

    /** A kind of support with all reasons why it cannot be requested now, and the month in which it would begin. */
    public record AskRow(BridgingKind kind, @Nullable String firstMonth, List<Reason> against) {}

    /** The bridging support of the case as it stands. */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        return new Sheet(
                file.version(),
                policy.ceiling(file, clock.day()).ceiling(),
                supports.of(number).stream().map(BridgingSheet::row).toList(),
                supports.monthsOf(number).stream()
                        .map(month -> row(file, month))
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

    private MonthRow row(CaseFile file, BridgingMonth month) {
        return new MonthRow(
                month.number(),
                month.month().toString(),
                month.amount(),
                monthPolicy.due(month),
                monthPolicy.paid(month),
                month.acceptedCost().orElse(null),
                month.settledOn().orElse(null),
                monthPolicy.verdict(file, month).reasons());
    }
}
