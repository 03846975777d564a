package pl.pomost.given;

import java.time.LocalDate;
import java.time.YearMonth;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.business.evidence.CostEntry;
import pl.pomost.business.evidence.RunningCost;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** Bridging support from its request to the payouts of its months. */
public final class GivenBridging {

    private GivenBridging() {}

    /** The advisor asks for support of five people. */
    public static void request(GivenCase given, BridgingKind kind, YearMonth first, int months, String perPerson) {
        requestFor(given, 5, kind, first, months, perPerson);
    }

    private static void requestFor(
            GivenCase given, int persons, BridgingKind kind, YearMonth first, int months, String perPerson) {
        given.advisorDoes(
                RequestBridging.class,
                ref -> new RequestBridging.Command(ref, kind, first, months, persons, Money.of(perPerson)));
    }

    /** It is asked for, approved and signed. */
    public static void sign(GivenCase given, BridgingKind kind, YearMonth first, int months, String perPerson) {
        signFor(given, 5, kind, first, months, perPerson);
    }

    /** The same for so many people. */
    public static void signFor(
            GivenCase given, int persons, BridgingKind kind, YearMonth first, int months, String perPerson) {
        requestFor(given, persons, kind, first, months, perPerson);
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                DecideBridging.class,
                ref -> new DecideBridging.Command(ref, kind, true, "Potrzebne na start."));
        given.does(GivenMoney.MANAGER, Role.MANAGER, SignBridging.class, ref -> new SignBridging.Command(ref, kind));
    }

    /** A document of rent, issued and paid that day. */
    public static CostEntry rent(String document, String amount, LocalDate day) {
        return new CostEntry(RunningCost.RENT, GivenMoney.NIP, "Wynajem Próbny", document, day, day, Money.of(amount));
    }

    /** That month is prepared, approved and executed, each by whoever should. */
    public static void pay(GivenCase given, int month) {
        var reference = new PayoutReference(given.does(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        PrepareBridgingPayout.class,
                        ref -> new PrepareBridgingPayout.Command(ref, month))
                .subject());
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                ApprovePayout.class,
                ref -> new ApprovePayout.Command(ref, reference));
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(
                        ref,
                        reference,
                        AnswerPayout.Answer.EXECUTED,
                        given.office().today(),
                        null));
    }
}
