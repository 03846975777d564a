package pl.pomost.business.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.FulfilObligation;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.repayment.AnswerRepayment;
import pl.pomost.business.visit.PlanVisit;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.Visit;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeReferences;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.GivenVisit;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

class CloseCaseTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void closesACaseAfterTheDurabilityYearAndAPositiveVisit(Ground ground) {
        ground.office(office -> {
            var given = monitored(office);
            GivenVisit.closed(given, Visit.Result.OK);
            office.on(office.today().plusMonths(12));

            close(given);

            assertThat(given.stage()).isEqualTo(Stage.CLOSED);
        });
    }

    /** g23, 3.11: durability ends twelve months after the start of activity, wherever one looks. */
    @ParameterizedTest
    @EnumSource
    void countsDurabilityFromTheStartOfActivity(Ground ground) {
        ground.office(office -> {
            var given = GivenRepayment.settled(office, LocalDate.of(2024, 2, 15), "60000.00", "18000.00");
            var start = office.today();
            var number = GivenRepayment.unspent(given);
            office.on(start.plusDays(32));
            GivenRepayment.delivered(given, number);
            GivenRepayment.entered(given, number, "2000.00");
            given.does(
                    "ksiegowa2",
                    Role.ACCOUNTANT,
                    AnswerRepayment.class,
                    ref -> new AnswerRepayment.Command(ref, number, 1, AnswerRepayment.Confirmation.CONFIRMED, null));

            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            // g13: 2 000 of the 80 000 zł paid came back, so 78 000 are promised for good
            assertThat(office.inTransaction(() -> office.the(Programmes.class)
                            .lockBudget(given.file().editionCode(), Budget.Purpose.GRANTS)
                            .committed()))
                    .isEqualTo(Money.of(78_000));
            var end = start.plusMonths(12);
            assertThat(given.file().due()).contains(end);
            var owed = office.inTransaction(() -> office.the(Obligations.class).of(given.number()));
            assertThat(owed)
                    .filteredOn(each -> each.kind() == ObligationKind.KEEP_DURABILITY)
                    .extracting(Obligation::due)
                    .containsExactly(end);
            assertThat(owed)
                    .filteredOn(each -> each.kind() == ObligationKind.VISIT_LATE)
                    .extracting(Obligation::due)
                    .containsExactly(FakeReferences.endOfTerm(end));
        });
    }

    /** What has no sense after the closing is done before it; what is kept and given back afterwards does not hold it up. */
    @ParameterizedTest
    @EnumSource
    void waitsForWhatIsOwedAndLeavesWhatBelongsAfterTheClosing(Ground ground) {
        ground.office(office -> {
            var given = monitored(office);
            GivenVisit.closed(given, Visit.Result.OK);
            for (var kind : ObligationKind.values()) {
                if (kind.endsBeforeClosing() || kind == ObligationKind.KEEP_PAPERS) {
                    owes(given, kind);
                }
            }
            office.on(office.today().plusMonths(12));

            var refusal = given.refusalOf(
                    GivenMoney.MANAGER,
                    Role.MANAGER,
                    CloseCase.class,
                    ref -> new CloseCase.Command(ref, true, "Protokół zamknięcia."));

            assertThat(refusal.verdict().reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.rule()).isEqualTo("durability.duties-open");
                assertThat(Wording.in(Texts.POLISH).sentence(reason))
                        .contains(
                                "Wydanie zaświadczenia o pomocy de minimis", "Sprawdzić, czy VAT nie został odzyskany");
            });
            fulfils(given);
            close(given);
            assertThat(given.stage()).isEqualTo(Stage.CLOSED);
            assertThat(open(given)).extracting(Obligation::kind).containsExactly(ObligationKind.KEEP_PAPERS);
        });
    }

    private static void owes(GivenCase given, ObligationKind kind) {
        var day = given.office().today();
        given.office().inTransaction(() -> {
            given.office()
                    .the(Duties.class)
                    .openAbout(given.file(), kind, kind.name(), Term.sameDay(TermEvent.SIGNING, day));
            return null;
        });
    }

    private static List<Obligation> open(GivenCase given) {
        return given.office().inTransaction(() -> given.office().the(Obligations.class).of(given.number()).stream()
                .filter(Obligation::isOpen)
                .toList());
    }

    private static void fulfils(GivenCase given) {
        for (var owed : open(given)) {
            if (owed.kind().endsBeforeClosing()) {
                given.does(
                        owed.owner() == Role.ADVISOR ? given.file().advisor() : "ksiegowa",
                        owed.owner(),
                        FulfilObligation.class,
                        ref -> new FulfilObligation.Command(ref, owed.number(), "Zrobione."));
            }
        }
    }

    @Test
    void tellsAllThatIsMissing() {
        var office = Office.onFakes();
        var given = monitored(office);
        GivenVisit.closed(given, Visit.Result.BREACH);
        office.on(START.plusMonths(12).minusDays(1));

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                CloseCase.class,
                ref -> new CloseCase.Command(ref, true, "Protokół zamknięcia."));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("durability.not-over", "durability.no-positive-visit");
    }

    @Test
    void waitsForAnotherVisitAfterABreach() {
        var office = Office.onFakes();
        var given = monitored(office);
        GivenVisit.closed(given, Visit.Result.OK);
        GivenVisit.closed(given, Visit.Result.BREACH);
        office.on(office.today().plusMonths(12));

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                CloseCase.class,
                ref -> new CloseCase.Command(ref, true, "Protokół zamknięcia."));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("durability.last-visit-breach");
        GivenVisit.closed(given, Visit.Result.RECOMMENDATIONS);
        close(given);
        assertThat(given.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void waitsUntilEveryVisitIsClosedAndNoneIsAhead() {
        var office = Office.onFakes();
        var given = monitored(office);
        GivenVisit.made(given, Visit.Result.OK);
        office.on(office.today().plusMonths(12));
        given.advisorDoes(
                PlanVisit.class,
                ref -> new PlanVisit.Command(ref, office.today().plusDays(6), "doradca", "doradca2"));

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                CloseCase.class,
                ref -> new CloseCase.Command(ref, true, "Protokół zamknięcia."));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("durability.visit-open", "durability.visit-ahead");
    }

    @Test
    void refusesAVisitByAdvisorsOfTheCaseAlone() {
        var given = monitored(Office.onFakes());

        var refusal = given.refusalOf(RecordVisit.class, ref -> command(ref, Visit.Result.OK, "doradca", "doradca"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.verdict().reasons()).extracting(Reason::rule).isEqualTo(List.of("visit.same-person"));
    }

    @Test
    void keepsACaseOpenWhileTheOfficeKeepsTheSecurity() {
        var given = monitored(Office.onFakes());

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                CloseCase.class,
                ref -> new CloseCase.Command(ref, false, "Protokół zamknięcia."));

        assertThat(refusal.verdict().reasons()).extracting(Reason::rule).isEqualTo(List.of("closing.security-kept"));
    }

    private static void close(GivenCase given) {
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                CloseCase.class,
                ref -> new CloseCase.Command(ref, true, "Protokół zamknięcia."));
    }

    private static RecordVisit.Command command(
            pl.pomost.kernel.fact.CaseRef ref, Visit.Result result, String first, String second) {
        return new RecordVisit.Command(
                ref, START, first, second, result, new RecordVisit.Checks(true, true, true, true, true), "Protokół.");
    }

    private static GivenCase monitored(Office office) {
        office.on(START);
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "100000.00");
        given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
        GivenSettlement.submit(given, "100000.00");
        GivenSettlement.check(given);
        GivenSettlement.accept(given);
        return given.lastTranchePaid();
    }
}
