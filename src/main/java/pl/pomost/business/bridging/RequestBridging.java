package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor writes the cooperative's application for bridging support of one kind; a draft is written anew. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RequestBridging {

    private static final int MOST = 1000;

    @Inject
    CaseFiles files;

    @Inject
    BridgingSupports supports;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    @Inject
    BridgingPolicy policy;

    RequestBridging() {}

    /**
     * What the cooperative asks for.
     *
     * @param kind       basic or extended
     * @param firstMonth first calendar month of support
     * @param months     how many months
     * @param persons    how many people it is counted for
     * @param perPerson  złoty for one person and month
     * @param justification why it is needed, at most 2000 characters; required for extended support
     */
    public record Command(
            CaseRef theCase,
            BridgingKind kind,
            YearMonth firstMonth,
            int months,
            int persons,
            Money perPerson,
            @Nullable String justification)
            implements AboutCase {}

    /** Longest justification, in characters. */
    public static final int JUSTIFICATION_LENGTH = 2000;

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.required("firstMonth", command.firstMonth());
        check.range("months", command.months(), 1, MOST);
        check.range("persons", command.persons(), 1, MOST);
        check.positive("perPerson", command.perPerson());
        check.optionalText("justification", command.justification(), JUSTIFICATION_LENGTH);
        if (command.kind() == BridgingKind.EXTENDED) {
            check.required("justification", command.justification());
        }
        check.orRefuse();
        var request = new BridgingRequest(
                command.kind(), command.firstMonth(), command.months(), command.persons(), command.perPerson());
        var file = files.take(command.theCase());
        separation
                .writes(file, door.actor())
                .and(policy.requestable(file, request.kind(), clock.day()))
                .and(policy.figures(file, request, clock.day()))
                .orRefuse();
        var amount = policy.ceilings(file).amount(request, clock.day());
        var first = policy.firstNumber(file, request.kind());
        var draft = supports.live(file.number(), request.kind());
        var support = draft.orElseGet(() -> new BridgingSupport(file.number(), request.kind(), clock.day()))
                .written(request, amount, first, stripped(command.justification()));
        if (draft.isEmpty()) {
            supports.add(support);
        }
        return facts.record(file.tells(support.thing(), support.snapshot()));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
