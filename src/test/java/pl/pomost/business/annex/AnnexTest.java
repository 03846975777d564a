package pl.pomost.business.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.annex.Annex.Kind;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.settlement.SubmitSettlement;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class AnnexTest {

    @ParameterizedTest
    @EnumSource
    void movesTheLastDayOfSpendingAndWhatIsOwedByIt(Ground ground) {
        ground.office(office -> {
            var given = spending(office);
            var paid = office.today();
            office.on(paid.plusDays(65));
            var late = GivenSettlement.proof(1, "100.00", office.today());
            assertThat(rules(given.refusalOf(
                            SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(late)))))
                    .containsExactly("settlement.outside-window");

            given.advisorDoes(ProposeAnnex.class, deadline(paid.plusDays(90)));
            answers(given, 1, true, null);

            var annex = office.inTransaction(() -> office.the(Annexes.class).of(given.number()))
                    .get(0);
            assertThat(annex.number()).contains(1);
            assertThat(annex.dayBefore()).contains(paid.plusDays(60));
            assertThat(given.file().due().orElseThrow()).isAfterOrEqualTo(paid.plusDays(120));
            assertThat(open(given, ObligationKind.SETTLE_GRANT))
                    .extracting(Obligation::due)
                    .containsExactly(given.file().due().orElseThrow());
            given.advisorDoes(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(late)));
            assertThat(given.stage()).isEqualTo(Stage.SETTLEMENT_SUBMITTED);
        });
    }

    @Test
    void changesNoCostLineThatIsNotSettled() {
        Ground.FAKES.office(office -> {
            var given = spending(office);
            ((FakeProgrammes) office.the(Programmes.class)).withRule("unitRates", true);

            assertThat(rules(given.refusalOf(ProposeAnnex.class, line(1, "70000.00"))))
                    .containsExactly("annex.unit-rates");
        });
    }

    /** domain.md g21: more than 10 % above a line needs prior consent (aneks). */
    @ParameterizedTest
    @EnumSource
    void consentsToMoreOnALine(Ground ground) {
        ground.office(office -> {
            var given = spending(office);
            var proof = GivenSettlement.proof(1, "70000.00", office.today());
            assertThat(rules(given.refusalOf(
                            SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof)))))
                    .containsExactly("settlement.line-exceeded");

            given.advisorDoes(ProposeAnnex.class, line(1, "70000.00"));
            answers(given, 1, false, "Jeszcze nie.");
            given.advisorDoes(ProposeAnnex.class, line(1, "70000.00"));
            answers(given, 2, true, null);

            var kept = office.inTransaction(() -> office.the(Annexes.class).of(given.number()));
            assertThat(kept).extracting(annex -> annex.number().orElse(0)).containsExactly(0, 1);
            assertThat(kept.get(1).amountBefore()).contains(Money.of(66_000));
            given.advisorDoes(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof)));
            assertThat(given.stage()).isEqualTo(Stage.SETTLEMENT_SUBMITTED);
        });
    }

    @Test
    void recordsTheConsentToAnotherComposition() {
        var given = spending(Office.onFakes());
        given.advisorDoes(
                ProposeAnnex.class,
                ref -> new ProposeAnnex.Command(
                        ref,
                        Kind.COMPOSITION,
                        null,
                        null,
                        null,
                        "A, B, C, D, E",
                        "A, B, C, D, F",
                        null,
                        "E odchodzi."));

        answers(given, 1, true, null);

        assertThat(given.office().the(Annexes.class).signed(given.number())).hasSize(1);
        assertThat(rules(answer(given, GivenMoney.MANAGER, 1))).containsExactly("annex.answered");
    }

    @Test
    void isSignedByOtherHandsThanThoseThatProposedIt() {
        var given = spending(Office.onFakes());
        given.advisorDoes(ProposeAnnex.class, line(2, "50000.00"));

        assertThat(rules(answer(given, Cases.ADVISOR, 1))).containsExactly("separation.advised");
    }

    @Test
    void refusesWhatChangesNothingOrIsNotThere() {
        var given = spending(Office.onFakes());
        var today = given.office().today();

        assertThat(rules(given.refusalOf(ProposeAnnex.class, deadline(today.plusDays(60)))))
                .containsExactly("annex.day");
        assertThat(rules(given.refusalOf(ProposeAnnex.class, line(1, "66000.00"))))
                .containsExactly("annex.amount");
        assertThat(rules(given.refusalOf(ProposeAnnex.class, line(9, "1.00")))).containsExactly("annex.no-line");
        assertThat(rules(given.refusalOf(
                        ProposeAnnex.class,
                        ref -> new ProposeAnnex.Command(ref, Kind.COST_LINE, null, null, null, null, null, null, " "))))
                .containsExactly("required", "required", "required");
        GivenSettlement.submit(given, "1000.00");
        GivenSettlement.check(given);
        GivenSettlement.accept(given);
        assertThat(rules(given.refusalOf(ProposeAnnex.class, line(1, "70000.00"))))
                .containsExactly("annex.stage");
    }

    /** Civil Code art. 115: 60 days from 9 September 2026 end on a Sunday, so on Monday; 30 days more end on 9 December. */
    @ParameterizedTest
    @EnumSource
    void endsTheSpendingOnAWorkingDayAndCountsTheSettlementFromIt(Ground ground) {
        ground.office(office -> {
            var given = new Cases(office.on(LocalDate.of(2026, 8, 3))).opened().withTrainedGroup(5);
            GivenSettlement.plan(given, "60000.00", "40000.00");
            office.on(LocalDate.of(2026, 9, 9));
            given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
            var settle = LocalDate.of(2026, 12, 9);

            assertThat(given.file().due()).contains(settle);
            assertThat(open(given, ObligationKind.SETTLE_GRANT))
                    .extracting(owed -> owed.term().event(), owed -> owed.term().from(), Obligation::due)
                    .containsExactly(tuple(TermEvent.SPENDING_END, LocalDate.of(2026, 11, 9), settle));
            assertThat(office.inTransaction(
                                    () -> office.the(SpendingTerms.class).days(given.file()))
                            .to())
                    .isEqualTo(LocalDate.of(2026, 11, 9));
            office.on(LocalDate.of(2026, 11, 12));
            var late = GivenSettlement.proof(1, "100.00", LocalDate.of(2026, 11, 10));
            assertThat(rules(given.refusalOf(
                            SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(late)))))
                    .containsExactly("settlement.outside-window");
            var monday = GivenSettlement.proof(1, "100.00", LocalDate.of(2026, 11, 9));
            given.advisorDoes(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(monday)));
            assertThat(given.stage()).isEqualTo(Stage.SETTLEMENT_SUBMITTED);
        });
    }

    private static Function<CaseRef, Object> deadline(LocalDate day) {
        return ref -> new ProposeAnnex.Command(
                ref, Kind.SPENDING_DEADLINE, day, null, null, null, null, null, "Dostawa się opóźnia.");
    }

    private static Function<CaseRef, Object> line(int line, String amount) {
        return ref -> new ProposeAnnex.Command(
                ref, Kind.COST_LINE, null, line, Money.of(amount), null, null, null, "Piec podrożał.");
    }

    private static GivenCase spending(Office office) {
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "60000.00", "40000.00");
        return given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
    }

    private static void answers(GivenCase given, int proposal, boolean signed, String grounds) {
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                AnswerAnnex.class,
                ref -> new AnswerAnnex.Command(ref, proposal, signed, grounds));
    }

    private static Refusal answer(GivenCase given, String account, int proposal) {
        return given.refusalOf(
                account, Role.MANAGER, AnswerAnnex.class, ref -> new AnswerAnnex.Command(ref, proposal, true, null));
    }

    private static List<Obligation> open(GivenCase given, ObligationKind kind) {
        return given
                .office()
                .inTransaction(() -> given.office().the(Obligations.class).of(given.number()))
                .stream()
                .filter(owed -> owed.kind() == kind && owed.isOpen())
                .toList();
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
