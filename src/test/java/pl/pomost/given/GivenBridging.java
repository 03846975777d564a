package pl.pomost.given;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import pl.pomost.business.bridging.BeginBridging;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.bridging.CloseBridging;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.business.bridging.SettleBridging;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.business.bridging.SubmitBridging;
import pl.pomost.business.evidence.CostEntry;
import pl.pomost.business.evidence.RunningCost;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.review.AssignBridgingReview;
import pl.pomost.business.review.CheckBridgingForm;
import pl.pomost.business.review.FormPoint;
import pl.pomost.business.review.PaperKind;
import pl.pomost.business.review.RecordBridgingPapers;
import pl.pomost.business.review.ScoreBridging;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** Bridging support from its request to the payouts of its months. */
public final class GivenBridging {

    /** A reason that is long enough for few points. */
    public static final String LONG_REASON =
            "Prognoza opiera się na jednej umowie, która kończy się po czterech miesiącach.";

    private GivenBridging() {}

    /** The advisor asks for support of five people; its form is checked and met, and its card is good. */
    public static void request(GivenCase given, BridgingKind kind, YearMonth first, int months, String perPerson) {
        draft(given, 5, kind, first, months, perPerson);
        submit(given, kind);
        review(given, kind, Staff.FIRST_ASSESSOR);
    }

    /** The advisor writes an application for so many people, with all papers. */
    public static void draft(
            GivenCase given, int persons, BridgingKind kind, YearMonth first, int months, String perPerson) {
        Staff.hiredIn(given.office());
        given.advisorDoes(
                RequestBridging.class,
                ref -> new RequestBridging.Command(
                        ref, kind, first, months, persons, Money.of(perPerson), "Składki i czynsz na start."));
        given.advisorDoes(
                RecordBridgingPapers.class, ref -> new RecordBridgingPapers.Command(ref, kind, papers(given)));
    }

    /** It is handed in. */
    public static void submit(GivenCase given, BridgingKind kind) {
        given.advisorDoes(SubmitBridging.class, ref -> new SubmitBridging.Command(ref, kind));
    }

    /** An assessor is named, finds the form met, and gives good points where there is a card. */
    public static void review(GivenCase given, BridgingKind kind, String assessor) {
        assign(given, kind, assessor);
        check(given, kind, assessor, true);
        if (kind == BridgingKind.EXTENDED) {
            score(given, kind, assessor, 32, 24, 24);
        }
    }

    public static void assign(GivenCase given, BridgingKind kind, String assessor) {
        given.managerDoes(AssignBridgingReview.class, ref -> new AssignBridgingReview.Command(ref, kind, assessor));
    }

    /** The form is met, or nothing of it. */
    public static void check(GivenCase given, BridgingKind kind, String assessor, boolean met) {
        given.does(
                assessor,
                Role.ASSESSOR,
                CheckBridgingForm.class,
                ref -> new CheckBridgingForm.Command(ref, kind, answers(met), met ? null : "Brakuje podpisu.", false));
    }

    /** Every point of the form, answered alike. */
    public static List<CheckBridgingForm.Answer> answers(boolean met) {
        return Arrays.stream(FormPoint.values())
                .map(point -> new CheckBridgingForm.Answer(point, met))
                .toList();
    }

    /** The card: need, forecast, jobs. */
    public static void score(GivenCase given, BridgingKind kind, String assessor, int need, int forecast, int jobs) {
        var scores = List.of(
                new ScoreBridging.Points("NECESSITY", need, LONG_REASON),
                new ScoreBridging.Points("LIQUIDITY", forecast, LONG_REASON),
                new ScoreBridging.Points("JOBS", jobs, LONG_REASON));
        given.does(assessor, Role.ASSESSOR, ScoreBridging.class, ref -> new ScoreBridging.Command(ref, kind, scores));
    }

    /** All papers that there can be, given today. */
    public static List<RecordBridgingPapers.Given> papers(GivenCase given) {
        return Arrays.stream(PaperKind.values())
                .map(paper ->
                        new RecordBridgingPapers.Given(paper, given.office().today(), false))
                .toList();
    }

    /** It is asked for, approved and signed, and its months begin. */
    public static void sign(GivenCase given, BridgingKind kind, YearMonth first, int months, String perPerson) {
        signFor(given, 5, kind, first, months, perPerson);
    }

    /** The same for so many people. */
    public static void signFor(
            GivenCase given, int persons, BridgingKind kind, YearMonth first, int months, String perPerson) {
        draft(given, persons, kind, first, months, perPerson);
        submit(given, kind);
        review(given, kind, Staff.FIRST_ASSESSOR);
        decide(given, kind, true);
        begin(given, kind);
    }

    /** A manager approves or refuses. */
    public static void decide(GivenCase given, BridgingKind kind, boolean approved) {
        given.managerDoes(
                DecideBridging.class, ref -> new DecideBridging.Command(ref, kind, approved, "Według oceny wniosku."));
    }

    /** What was approved is signed, and its months begin. */
    public static void begin(GivenCase given, BridgingKind kind) {
        given.managerDoes(SignBridging.class, ref -> new SignBridging.Command(ref, kind));
        given.managerDoes(BeginBridging.class, ref -> new BeginBridging.Command(ref, kind, "Weksel, sejf."));
    }

    /** It is settled as a whole and closed. */
    public static void close(GivenCase given, BridgingKind kind) {
        given.managerDoes(SettleBridging.class, ref -> new SettleBridging.Command(ref, kind));
        given.managerDoes(CloseBridging.class, ref -> new CloseBridging.Command(ref, kind));
    }

    /** A document of rent, issued and paid that day. */
    public static CostEntry rent(String document, String amount, LocalDate day) {
        return new CostEntry(RunningCost.RENT, GivenMoney.NIP, "Wynajem Próbny", document, day, day, Money.of(amount));
    }

    /** The advisor accepts that cost of the month; on the day after its last one, when it is not over yet. */
    public static void settle(GivenCase given, int month, String cost) {
        isOver(given, month);
        given.advisorDoes(
                SettleBridgingMonth.class,
                ref -> new SettleBridgingMonth.Command(ref, month, Money.of(cost), "Według dokumentów."));
    }

    /** The office stands at least on the day after the last one of that month. */
    public static void isOver(GivenCase given, int month) {
        var office = given.office();
        var last = office.inTransaction(() -> office.the(BridgingSupports.class)
                .month(given.number(), month)
                .orElseThrow()
                .month()
                .atEndOfMonth());
        if (!office.today().isAfter(last)) {
            office.on(last.plusDays(1));
        }
    }

    /** That month is prepared, approved and executed, each by whoever should. */
    public static void pay(GivenCase given, int month) {
        var reference = new PayoutReference(given.does(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        PrepareBridgingPayout.class,
                        ref -> new PrepareBridgingPayout.Command(ref, month))
                .subject());
        GivenMoney.execute(given, reference);
    }
}
