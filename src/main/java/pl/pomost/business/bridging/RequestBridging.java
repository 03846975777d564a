package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import java.time.YearMonth;
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

/** The advisor enters the cooperative's application for bridging support of one kind. */
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
     */
    public record Command(
            CaseRef theCase, BridgingKind kind, YearMonth firstMonth, int months, int persons, Money perPerson)
            implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.required("firstMonth", command.firstMonth());
        check.range("months", command.months(), 1, MOST);
        check.range("persons", command.persons(), 1, MOST);
        check.positive("perPerson", command.perPerson());
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
        var support = new BridgingSupport(
                file.number(), request, amount, policy.firstNumber(file, request.kind()), clock.day());
        supports.add(support);
        return facts.record(file.tells(support.thing(), support.snapshot()));
    }
}
