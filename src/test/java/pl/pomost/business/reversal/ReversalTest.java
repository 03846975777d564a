package pl.pomost.business.reversal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.Postings;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.repayment.AnswerRepayment;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.business.visit.Visit;
import pl.pomost.given.BankWords;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenPosting;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenReversal;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.GivenVisit;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** What was confirmed by mistake is taken back by two persons, with all that followed, as long as nothing later rests on it. */
class ReversalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String OTHER = "20999900000000000000000001";

    @ParameterizedTest
    @EnumSource
    void freesALineThatDidNothing(Ground ground) {
        ground.office(office -> {
            loaded(office.on(DAY), "-1.50", "", "opłata");
            GivenPosting.proposed(office, 1, PostingKind.OTHER, null, "opłata");
            GivenPosting.confirmed(office, 1);
            var line = GivenReversal.line(office, 1);

            GivenReversal.asked(office, line);
            assertThat(states(office)).containsExactly(Posting.PostingState.REVERSAL_ASKED);
            assertThat(GivenReversal.against(office, line)).containsExactly("reversal.waits");
            GivenReversal.confirmed(office, line);

            assertThat(states(office)).containsExactly(Posting.PostingState.REVERSED);
            GivenPosting.proposed(office, 1, PostingKind.OTHER, null, "prowizja");
            GivenPosting.confirmed(office, 1, 2);
            assertThat(states(office)).containsExactly(Posting.PostingState.REVERSED, Posting.PostingState.CONFIRMED);
            assertThat(GivenReversal.against(office, new ReversalSubject.Line("WB-2026-0001", 1, 1)))
                    .containsExactly("reversal.not-posted");
        });
    }

    @ParameterizedTest
    @EnumSource
    void takesTheExecutionOfTheFirstTrancheBackWithAllThatFollowed(Ground ground) {
        ground.office(office -> {
            var given = agreed(office.on(DAY));
            var due = given.file().due();
            var reference = executedByStatement(given);
            assertThat(given.stage()).isEqualTo(Stage.SPENDING);
            var line = GivenReversal.line(office, 1);

            GivenReversal.asked(office, line);
            assertThat(state(given, reference)).isEqualTo(PayoutState.EXECUTED);
            GivenReversal.confirmed(office, line);

            assertThat(state(given, reference)).isEqualTo(PayoutState.EXPORTED);
            assertThat(given.paid()).isEqualTo(Money.ZERO);
            assertThat(given.stage()).isEqualTo(Stage.CONTRACT_SIGNED);
            assertThat(given.file().due()).isEqualTo(due).isPresent();
            assertThat(open(given))
                    .contains(ObligationKind.PAY_FIRST_TRANCHE)
                    .doesNotContain(ObligationKind.SETTLE_GRANT, ObligationKind.VISIT_EARLY, ObligationKind.VISIT_LATE);
            assertThat(obligations(given).stream()
                            .filter(owed -> owed.kind() == ObligationKind.VISIT_EARLY)
                            .map(Obligation::note))
                    .allMatch(note -> note.orElse("").startsWith("Termin wycofany"));

            GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
            GivenPosting.confirmed(office, 1, 2);
            assertThat(state(given, reference)).isEqualTo(PayoutState.EXECUTED);
            assertThat(given.stage()).isEqualTo(Stage.SPENDING);
        });
    }

    @ParameterizedTest
    @EnumSource
    void isConfirmedBySomebodyElseWhoApprovedNothing(Ground ground) {
        ground.office(office -> {
            var given = agreed(office.on(DAY));
            executedByStatement(given);
            var line = GivenReversal.line(office, 1);
            GivenReversal.asked(office, line);

            assertThat(GivenReversal.answerRefused(office, line, GivenMoney.ACCOUNTANT, Role.ACCOUNTANT))
                    .containsExactly("reversal.own-request");
            assertThat(GivenReversal.answerRefused(office, line, GivenMoney.MANAGER, Role.ACCOUNTANT))
                    .containsExactly("payout.own-answer", "batch.own-answer");
            assertThat(GivenReversal.answerRefused(office, line, "kierownik2", Role.MANAGER))
                    .containsExactly("move.not-yours");
            GivenReversal.refused(office, line);
            assertThat(states(office)).containsExactly(Posting.PostingState.CONFIRMED);
            assertThat(GivenReversal.answerRefused(office, line, GivenPosting.CONFIRMER, Role.ACCOUNTANT))
                    .containsExactly("reversal.none-waits");

            GivenReversal.asked(office, line);
            GivenReversal.confirmed(office, line);
            assertThat(given.stage()).isEqualTo(Stage.CONTRACT_SIGNED);
        });
    }

    @ParameterizedTest
    @EnumSource(names = "FAKES")
    void wantsAReasonOfTenCharacters(Ground ground) {
        ground.office(office -> {
            executedByStatement(agreed(office.on(DAY)));
            var line = GivenReversal.line(office, 1);

            for (var reason : List.of("", "  pomyłka    ")) {
                assertThat(office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                                .refusalOf(AskReversal.class, new AskReversal.Command(line, reason))
                                .verdict()
                                .reasons())
                        .extracting(Reason::rule)
                        .containsAnyOf("required", "reversal.short-reason");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void namesTheSettlementAndTheVisitThatStandInTheWay(Ground ground) {
        ground.office(office -> {
            office.on(DAY);
            var given = new Cases(office).opened().withTrainedGroup(5);
            GivenSettlement.plan(given, "100000.00");
            given.approvedAtOnceFor("100000.00").registeredAllMonth().agreed();
            var reference = GivenPosting.ordered(given, 1);
            GivenPosting.typed(given, reference);
            GivenReversal.asked(office, GivenReversal.answer(given, reference));
            GivenVisit.made(given, Visit.Result.OK);
            GivenSettlement.submit(given, "100000.00");

            assertThat(GivenReversal.answerRefused(
                            office, GivenReversal.answer(given, reference), GivenPosting.CONFIRMER, Role.ACCOUNTANT))
                    .contains("reversal.case-went-on", "reversal.settlement", "reversal.visit");
            assertThat(given.stage()).isEqualTo(Stage.SETTLEMENT_SUBMITTED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void takesTheLastTrancheBackUnlessMoneyWasFreed(Ground ground) {
        ground.office(office -> {
            var given = GivenRepayment.monitored(office, DAY);
            var last = given.number() + "-T2";
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(GivenReversal.against(office, GivenReversal.answer(given, given.number() + "-T1")))
                    .contains("reversal.later-payout", "reversal.settlement", "reversal.case-went-on");

            GivenReversal.asked(office, GivenReversal.answer(given, last));
            GivenReversal.confirmed(office, GivenReversal.answer(given, last));

            assertThat(given.stage()).isEqualTo(Stage.SETTLED);
            assertThat(open(given))
                    .contains(ObligationKind.CONCLUDE_GRANT)
                    .doesNotContain(ObligationKind.KEEP_DURABILITY);
            GivenPosting.typed(given, last);
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
        });
    }

    /** The saving is promised to the case again while it is free, and freed again with the tranche. */
    @ParameterizedTest
    @EnumSource
    void takesTheLastTrancheBackWithTheSavingThatIsStillFree(Ground ground) {
        ground.office(office -> {
            var given = GivenRepayment.settled(office, DAY, "60000.00", "30000.00");
            var promised = promised(given);
            given.lastTranchePaid();
            var last = given.number() + "-T2";
            assertThat(promised(given)).isEqualTo(promised.minus(Money.of(10_000)));

            GivenReversal.asked(office, GivenReversal.answer(given, last));
            GivenReversal.confirmed(office, GivenReversal.answer(given, last));

            assertThat(given.stage()).isEqualTo(Stage.SETTLED);
            assertThat(promised(given)).isEqualTo(promised);
            GivenPosting.typed(given, last);
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(promised(given)).isEqualTo(promised.minus(Money.of(10_000)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheLastTrancheWhereOthersWereGivenWhatWasSaved(Ground ground) {
        ground.office(office -> {
            var given =
                    GivenRepayment.settled(office, DAY, "60000.00", "30000.00").lastTranchePaid();
            giveTheRest(given);

            assertThat(GivenReversal.against(office, GivenReversal.answer(given, given.number() + "-T2")))
                    .containsExactly("reversal.money-given");
        });
    }

    @ParameterizedTest
    @EnumSource
    void takesARejectionBackUnlessTheTrancheIsPreparedAnew(Ground ground) {
        ground.office(office -> {
            var given = agreed(office.on(DAY));
            var reference = GivenPosting.ordered(given, 1);
            answered(given, reference, AnswerPayout.Answer.REJECTED);
            GivenReversal.asked(office, GivenReversal.answer(given, reference));
            GivenReversal.confirmed(office, GivenReversal.answer(given, reference));
            assertThat(state(given, reference)).isEqualTo(PayoutState.EXPORTED);

            answered(given, reference, AnswerPayout.Answer.REJECTED);
            GivenMoney.prepare(given, 1);
            assertThat(GivenReversal.against(office, GivenReversal.answer(given, reference)))
                    .containsExactly("reversal.prepared-anew");
        });
    }

    @ParameterizedTest
    @EnumSource
    void takesAReturnBackUnlessADemandLapsedWithIt(Ground ground) {
        ground.office(office -> {
            var given = agreed(GivenStatement.account(office.on(DAY)));
            var reference = GivenPosting.ordered(given, 1);
            GivenPosting.typed(given, reference);
            loadedInto(office, "77866.66", reference, "ZWROT " + reference);
            GivenPosting.proposed(office, 1, PostingKind.RETURN, reference, null);
            GivenPosting.confirmed(office, 1);
            assertThat(GivenReversal.against(office, GivenReversal.answer(given, reference)))
                    .containsExactly("reversal.by-line");
            var line = GivenReversal.line(office, 1);
            GivenReversal.asked(office, line);
            GivenReversal.confirmed(office, line);
            assertThat(state(given, reference)).isEqualTo(PayoutState.EXECUTED);
            assertThat(given.paid()).isEqualTo(Money.of("77866.66"));
            assertThat(given.stage()).isEqualTo(Stage.SPENDING);

            GivenRepayment.suspended(given);
            GivenRepayment.explained(given);
            GivenRepayment.demanded(given, "B1", "20000.00");
            assertThat(GivenReversal.against(office, GivenReversal.answer(given, reference)))
                    .contains("reversal.demanded", "reversal.case-went-on");
            answered(given, reference, AnswerPayout.Answer.RETURNED);
            assertThat(GivenReversal.against(office, GivenReversal.answer(given, reference)))
                    .containsExactly("reversal.lapsed");
        });
    }

    @ParameterizedTest
    @EnumSource
    void freesTheLineAloneThatWasBoundToWhatSomebodyTyped(Ground ground) {
        ground.office(office -> {
            var given = agreed(GivenStatement.account(office.on(DAY)));
            var reference = GivenPosting.ordered(given, 1);
            GivenPosting.typed(given, reference);
            loadedInto(office, "-77866.66", reference, "umowa");
            GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
            GivenPosting.confirmed(office, 1);
            assertThat(GivenReversal.against(office, GivenReversal.answer(given, reference)))
                    .containsExactly("reversal.by-line");

            var line = GivenReversal.line(office, 1);
            GivenReversal.asked(office, line);
            assertThat(GivenReversal.answerRefused(office, line, GivenMoney.MANAGER, Role.MANAGER))
                    .containsExactly("payout.own-answer");
            GivenReversal.confirmed(office, line);
            assertThat(state(given, reference)).isEqualTo(PayoutState.EXECUTED);

            GivenReversal.asked(office, GivenReversal.answer(given, reference));
            GivenReversal.confirmed(office, GivenReversal.answer(given, reference));
            assertThat(state(given, reference)).isEqualTo(PayoutState.EXPORTED);
        });
    }

    /** A line may be bound to what was typed while somebody asks to take that back: then the bank told it after all. */
    @ParameterizedTest
    @EnumSource
    void leavesWhatALineToldMeanwhile(Ground ground) {
        ground.office(office -> {
            var given = agreed(GivenStatement.account(office.on(DAY)));
            var reference = GivenPosting.ordered(given, 1);
            GivenPosting.typed(given, reference);
            GivenReversal.asked(office, GivenReversal.answer(given, reference));
            loadedInto(office, "-77866.66", reference, "umowa");
            GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
            GivenPosting.confirmed(office, 1);

            assertThat(GivenReversal.answerRefused(
                            office, GivenReversal.answer(given, reference), GivenPosting.CONFIRMER, Role.ACCOUNTANT))
                    .containsExactly("reversal.by-line");
            assertThat(state(given, reference)).isEqualTo(PayoutState.EXECUTED);
            GivenReversal.refused(office, GivenReversal.answer(given, reference));
            assertThat(states(office)).containsExactly(Posting.PostingState.CONFIRMED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void isAskedForByNobodyWhoApprovedThePayoutOrItsBatch(Ground ground) {
        ground.office(office -> {
            var given = agreed(office.on(DAY));
            executedByStatement(given);

            assertThat(GivenReversal.against(office, GivenReversal.line(office, 1), GivenMoney.MANAGER))
                    .containsExactly("payout.own-answer", "batch.own-answer");
            GivenReversal.asked(office, GivenReversal.line(office, 1));
        });
    }

    /** What a line did and what was typed of the same payout or payment wait one after the other. */
    @ParameterizedTest
    @EnumSource
    void waitsOnceForEachPayout(Ground ground) {
        ground.office(office -> {
            var given = agreed(GivenStatement.account(office.on(DAY)));
            var reference = GivenPosting.ordered(given, 1);
            answered(given, reference, AnswerPayout.Answer.EXECUTED);
            answered(given, reference, AnswerPayout.Answer.RETURNED);
            loadedInto(office, "-77866.66", reference, "umowa");
            GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
            GivenPosting.confirmed(office, 1);
            GivenReversal.asked(office, GivenReversal.answer(given, reference));

            assertThat(GivenReversal.against(office, GivenReversal.line(office, 1)))
                    .contains("reversal.waits");
        });
    }

    @ParameterizedTest
    @EnumSource
    void owesAPaymentAgainAsIfItHadNotCome(Ground ground) {
        ground.office(office -> {
            var given = GivenRepayment.suspended(GivenRepayment.monitored(office, DAY));
            GivenRepayment.explained(given);
            var demand = GivenRepayment.demanded(given, "B1", "20000.00");
            GivenRepayment.delivered(given, demand);
            office.on(DAY.plusDays(20));
            var owed = owed(given, demand);
            GivenRepayment.entered(given, demand, "5000.00");
            GivenRepayment.confirmed(given, demand, 1);
            assertThat(owed(given, demand)).isNotEqualTo(owed);

            var payment = GivenReversal.payment(given, demand, 1);
            GivenReversal.asked(office, payment);
            assertThat(GivenReversal.answerRefused(
                            office, GivenReversal.payment(given, demand, 1), GivenMoney.ACCOUNTANT, Role.ACCOUNTANT))
                    .containsExactly("reversal.own-request");
            GivenReversal.confirmed(
                    office, GivenReversal.payment(given, demand, 1), GivenRepayment.CONFIRMER, Role.MANAGER);

            assertThat(owed(given, demand)).isEqualTo(owed);
            assertThat(GivenRepayment.payments(given, demand))
                    .extracting(Repayment::state)
                    .containsExactly(Repayment.RepaymentState.REVERSED);
            GivenRepayment.entered(given, demand, "5000.00");
            GivenRepayment.confirmed(given, demand, 2);
            GivenRepayment.entered(given, demand, "1000.00");
            assertThat(GivenReversal.against(office, GivenReversal.payment(given, demand, 2)))
                    .containsExactly("reversal.later-payment");
        });
    }

    /** A part of the grant was demanded for a breach, and the case had gone on after it came. */
    @ParameterizedTest
    @EnumSource
    void opensADemandAgainWhosePaymentHadNotCome(Ground ground) {
        ground.office(office -> {
            var given = GivenRepayment.suspended(GivenRepayment.monitored(office, DAY));
            GivenRepayment.explained(given);
            var demand = GivenRepayment.demanded(given, "B1", "20000.00");
            GivenRepayment.delivered(given, demand);
            var due = given.file().due();
            var owedBefore = open(given);
            office.on(DAY.plusDays(20));
            var owed = owed(given, demand);
            GivenRepayment.entered(given, demand, owed.amount().toPlainString());
            GivenRepayment.confirmed(given, demand, 1);
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(GivenRepayment.demand(given, demand).isOwed()).isFalse();

            takenBack(given, demand, 1);

            assertThat(given.stage()).isEqualTo(Stage.REPAYMENT_DEMANDED);
            assertThat(given.file().suspendedIn()).contains(Stage.MONITORING);
            assertThat(given.file().due()).isEqualTo(due);
            assertThat(open(given)).containsExactlyInAnyOrderElementsOf(owedBefore);
            assertThat(GivenRepayment.demand(given, demand).isOwed()).isTrue();
            assertThat(owed(given, demand)).isEqualTo(owed);
            GivenRepayment.entered(given, demand, owed.amount().toPlainString());
            GivenRepayment.confirmed(given, demand, 2);
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(given.file().suspendedIn()).isEmpty();
        });
    }

    /** The whole grant was demanded and had come back: the group is bound to its case again. */
    @ParameterizedTest
    @EnumSource
    void opensADemandForTheWholeGrantAgain(Ground ground) {
        ground.office(office -> {
            var given = GivenRepayment.suspended(GivenRepayment.monitored(office, DAY));
            GivenRepayment.explained(given);
            var demand = GivenRepayment.demanded(given, "B2", "80000.00", "20000.00");
            GivenRepayment.delivered(given, demand);
            var owed = owed(given, demand);
            GivenRepayment.entered(given, demand, owed.amount().toPlainString());
            GivenRepayment.confirmed(given, demand, 1);
            assertThat(given.stage()).isEqualTo(Stage.REPAID);

            takenBack(given, demand, 1);

            assertThat(given.stage()).isEqualTo(Stage.REPAYMENT_DEMANDED);
            assertThat(given.group().members()).allMatch(member -> office.inTransaction(
                            () -> office.the(Groups.class).activeGroupOf(member.participantNumber()))
                    .filter(given.number()::equals)
                    .isPresent());
            assertThat(owed(given, demand)).isEqualTo(owed);
            GivenRepayment.entered(given, demand, owed.amount().toPlainString());
            GivenRepayment.confirmed(given, demand, 2);
            assertThat(given.stage()).isEqualTo(Stage.REPAID);
        });
    }

    /** What was not spent had come back, and the durability period had begun: both go back, and what was freed with it. */
    @ParameterizedTest
    @EnumSource
    void opensADemandForUnspentMoneyAgainWhileWhatItFreedIsFree(Ground ground) {
        ground.office(office -> {
            var given = GivenRepayment.settled(office, DAY, "60000.00", "10000.00");
            var promised = promised(given);
            var demand = GivenRepayment.unspent(given);
            GivenRepayment.delivered(given, demand);
            var owedBefore = open(given);
            var due = given.file().due();
            unspentReturned(given, demand, 1);
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(promised(given)).isEqualTo(promised.minus(Money.of(30_000)));
            assertThat(GivenReversal.answerRefused(
                            office, asked(given, demand, 1), GivenRepayment.CONFIRMER, Role.MANAGER))
                    .containsExactly("move.not-yours");

            GivenReversal.confirmed(office, GivenReversal.payment(given, demand, 1));

            assertThat(given.stage()).isEqualTo(Stage.SETTLED);
            assertThat(promised(given)).isEqualTo(promised);
            assertThat(given.file().due()).isEqualTo(due);
            assertThat(open(given)).containsExactlyInAnyOrderElementsOf(owedBefore);
            unspentReturned(given, demand, 2);
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            giveTheRest(given);
            assertThat(GivenReversal.against(office, GivenReversal.payment(given, demand, 2)))
                    .containsExactly("reversal.money-given");
        });
    }

    private static void takenBack(GivenCase given, String demand, int payment) {
        GivenReversal.confirmed(given.office(), asked(given, demand, payment), GivenRepayment.CONFIRMER, Role.MANAGER);
    }

    /** @return what is to be answered */
    private static ReversalSubject asked(GivenCase given, String demand, int payment) {
        GivenReversal.asked(given.office(), GivenReversal.payment(given, demand, payment));
        return GivenReversal.payment(given, demand, payment);
    }

    private static void unspentReturned(GivenCase given, String demand, int payment) {
        GivenRepayment.entered(given, demand, "10000.00");
        given.does(
                GivenPosting.CONFIRMER,
                Role.ACCOUNTANT,
                AnswerRepayment.class,
                ref -> new AnswerRepayment.Command(ref, demand, payment, AnswerRepayment.Confirmation.CONFIRMED, null));
    }

    private static Money promised(GivenCase given) {
        var office = given.office();
        return office.inTransaction(
                () -> office.the(Programmes.class).committedTo(given.number(), Budget.Purpose.GRANTS));
    }

    /** Somebody else is promised all that is left of the budget. */
    private static void giveTheRest(GivenCase given) {
        var office = given.office();
        var other = new Cases(office).opened();
        office.inTransaction(() -> {
            var programmes = office.the(Programmes.class);
            var budget = programmes.lockBudget(given.file().editionCode(), Budget.Purpose.GRANTS);
            programmes.add(new Commitment(budget, other.number(), budget.left(), office.today()));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void takesAMonthOfBridgingSupportBackUntilItIsSettled(Ground ground) {
        ground.office(office -> {
            var given = agreed(office.on(DAY));
            GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");
            var owedBefore = open(given);
            GivenBridging.pay(given, 1);
            var month = given.number() + "-M1";
            assertThat(open(given)).contains(ObligationKind.HAND_IN_EVIDENCE);

            GivenReversal.asked(office, GivenReversal.answer(given, month));
            GivenReversal.confirmed(office, GivenReversal.answer(given, month));

            assertThat(state(given, month)).isEqualTo(PayoutState.EXPORTED);
            assertThat(given.paid()).isEqualTo(Money.ZERO);
            assertThat(open(given)).containsExactlyInAnyOrderElementsOf(owedBefore);
            GivenPosting.typed(given, month);
            office.on(DAY.plusMonths(1));
            given.advisorDoes(
                    SettleBridgingMonth.class,
                    ref -> new SettleBridgingMonth.Command(ref, 1, Money.of("8000.00"), null));
            assertThat(GivenReversal.against(office, GivenReversal.answer(given, month)))
                    .containsExactly("reversal.month-settled");
        });
    }

    private static GivenCase agreed(Office office) {
        return new Cases(office)
                .opened()
                .approvedAtOnceFor("97333.33")
                .registeredAllMonth()
                .agreed();
    }

    /** @return the reference of the first tranche, which a line of the first statement executed */
    private static String executedByStatement(GivenCase given) {
        var office = GivenStatement.account(given.office());
        var reference = GivenPosting.ordered(given, 1);
        loadedInto(office, "-77866.66", reference, "umowa");
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        GivenPosting.confirmed(office, 1);
        return reference;
    }

    private static void loaded(Office office, String amount, String reference, String title) {
        loadedInto(GivenStatement.account(office), amount, reference, title);
    }

    private static void loadedInto(Office office, String amount, String reference, String title) {
        GivenStatement.loaded(
                office,
                BankWords.of("00001", office.today(), "100000.00")
                        .moved(amount, reference, reference.isEmpty() ? OTHER : GivenMoney.ACCOUNT, title)
                        .camt("08"));
    }

    private static void answered(GivenCase given, String reference, AnswerPayout.Answer answer) {
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(
                        ref,
                        new PayoutReference(reference),
                        answer,
                        given.office().today(),
                        "rachunek zamknięty"));
    }

    private static Money owed(GivenCase given, String demand) {
        var office = given.office();
        return office.inTransaction(() -> office.the(DemandBalances.class)
                .of(GivenRepayment.demand(given, demand))
                .owedOn(office.today()));
    }

    private static PayoutState state(GivenCase given, String reference) {
        return given.office().inTransaction(() -> given.office()
                .the(Payouts.class)
                .payout(new PayoutReference(reference))
                .state());
    }

    private static List<Posting.PostingState> states(Office office) {
        return office.inTransaction(() -> office.the(Postings.class).of("WB-2026-0001", 1).stream()
                .map(Posting::state)
                .toList());
    }

    private static List<ObligationKind> open(GivenCase given) {
        return obligations(given).stream()
                .filter(Obligation::isOpen)
                .map(Obligation::kind)
                .toList();
    }

    private static List<Obligation> obligations(GivenCase given) {
        return given.office()
                .inTransaction(() -> given.office().the(Obligations.class).of(given.number()));
    }
}
