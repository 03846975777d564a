package pl.pomost.business.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.AnswerAnnex;
import pl.pomost.business.annex.ProposeAnnex;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class PayoutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Nrb ELSEWHERE = new Nrb("20999900000000000000000001");

    private final Office office = Office.onFakes().on(DAY);
    private GivenCase given = new Cases(office)
            .opened()
            .approvedAtOnceFor("97333.33")
            .registered()
            .agreed();

    @Test
    void paysTheFirstTrancheAsAgreedAndBeginsTheSpending() {
        given.firstTranchePaid();

        var payout = only();
        assertThat(payout.reference().text()).isEqualTo(given.number() + "-T1");
        assertThat(payout.amount()).isEqualTo(Money.of("77866.66"));
        assertThat(payout.recipientAccount()).isEqualTo(new Nrb(GivenMoney.ACCOUNT));
        assertThat(payout.state()).isEqualTo(PayoutState.EXECUTED);
        assertThat(payout.bank().executedOn()).contains(DAY);
        assertThat(given.stage()).isEqualTo(Stage.SPENDING);
    }

    @Test
    void refusesAPayoutBeforeTheAgreementIsSigned() {
        var unsigned = new Cases(office).opened().approvedAtOnceFor("10000.00").registered();

        assertThat(rules(refusedPreparation(unsigned, 1))).containsExactly("payout.no-agreement");
    }

    @Test
    void refusesATrancheThatIsNotAgreed() {
        assertThat(refusedPreparation(given, 3).verdict().reasons())
                .containsExactly(
                        Reason.ofField("instalment", "payout.no-such-tranche").with("tranches", 2));
    }

    @Test
    void refusesTheLastTrancheBeforeTheSettlementIsAccepted() {
        given.firstTranchePaid();

        assertThat(refusedPreparation(given, 2).verdict().reasons())
                .containsExactly(Reason.of("payout.tranche-stage")
                        .with("tranche", 2)
                        .with("needed", Stage.SETTLED)
                        .with("stage", Stage.SPENDING));
    }

    @Test
    void refusesATrancheTwice() {
        var reference = GivenMoney.prepare(given, 1);

        assertThat(refusedPreparation(given, 1).verdict().reasons())
                .containsExactly(Reason.of("payout.tranche-twice")
                        .with("tranche", 1)
                        .with("reference", reference)
                        .with("state", PayoutState.CHECKED));
    }

    @Test
    void beginsTheDurabilityPeriodWithTheLastTranche() {
        var settled = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(settled, "97333.33");
        settled.approvedAtOnceFor("97333.33").registered().agreed().firstTranchePaid();
        GivenSettlement.submit(settled, "97333.33");
        GivenSettlement.check(settled);
        GivenSettlement.accept(settled);

        settled.lastTranchePaid();

        assertThat(settled.stage()).isEqualTo(Stage.MONITORING);
        assertThat(settled.paid()).isEqualTo(Money.of("97333.33"));
    }

    @Test
    void refusesTheApprovalOfWhoPreparedIt() {
        var receipt = given.does(
                GivenMoney.MANAGER, Role.ACCOUNTANT, PreparePayout.class, ref -> new PreparePayout.Command(ref, 1));
        var reference = new PayoutReference(receipt.subject());

        assertThat(rules(given.refusalOf(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        ApprovePayout.class,
                        ref -> new ApprovePayout.Command(ref, reference))))
                .containsExactly("payout.own-approval");
    }

    @Test
    void refusesTheApprovalOfWhoAdvisedTheCase() {
        var reference = GivenMoney.prepare(given, 1);

        assertThat(rules(given.refusalOf(
                        Cases.ADVISOR,
                        Role.MANAGER,
                        ApprovePayout.class,
                        ref -> new ApprovePayout.Command(ref, reference))))
                .containsExactly("separation.advised");
    }

    @Test
    void refusesTheAnswerOfWhoApprovedIt() {
        var reference = exported();

        assertThat(rules(given.refusalOf(
                        GivenMoney.MANAGER,
                        Role.ACCOUNTANT,
                        AnswerPayout.class,
                        ref -> new AnswerPayout.Command(ref, reference, AnswerPayout.Answer.EXECUTED, DAY, null))))
                .containsExactly("payout.own-answer", "batch.own-answer");
    }

    @Test
    void preparesARejectedTrancheAnewUnderAnotherReference() {
        answered(exported(), AnswerPayout.Answer.REJECTED, null, "rachunek zamknięty");

        assertThat(given.stage()).isEqualTo(Stage.CONTRACT_SIGNED);
        assertThat(GivenMoney.prepare(given, 1).text()).isEqualTo(given.number() + "-T1-2");
    }

    @Test
    void cancelsOnlyWhatNobodyHasOrdered() {
        cancel(GivenMoney.prepare(given, 1));
        cancel(approved());
        var third = exported();

        assertThat(third.text()).endsWith("-T1-3");
        assertThat(payouts())
                .extracting(
                        payout -> payout.follows().map(PayoutReference::text).orElse(""))
                .containsExactly("", given.number() + "-T1", given.number() + "-T1-2");
        assertThat(rules(given.refusalOf(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        CancelPayout.class,
                        ref -> new CancelPayout.Command(ref, third, "pomyłka"))))
                .contains("payout.wrong-state");
    }

    @Test
    void refusesABankDayBeforeTheExportOrInTheFuture() {
        var reference = exported();

        assertThat(rules(refusedExecution(reference, DAY.minusDays(1)))).containsExactly("payout.before-export");
        assertThat(rules(refusedExecution(reference, DAY.plusDays(1)))).containsExactly("in-future");
        assertThat(rules(refusedExecution(reference, null))).containsExactly("required");
    }

    @Test
    void paysOnlyWhatABatchHasOrdered() {
        assertThat(rules(refusedExecution(approved(), DAY))).containsExactly("payout.wrong-state");
    }

    @Test
    void paysATrancheThatCameBackAgainAtWhateverStageTheCaseStands() {
        given.firstTranchePaid();
        answered(only().reference(), AnswerPayout.Answer.RETURNED, DAY, "rachunek zamknięty");

        assertThat(only().state()).isEqualTo(PayoutState.RETURNED);
        assertThat(only().bank().cameBackOn()).contains(DAY);
        assertThat(given.paid()).isEqualTo(Money.ZERO);

        given.firstTranchePaid();
        assertThat(payouts()).hasSize(2);
        assertThat(payouts().get(1).follows()).contains(payouts().get(0).reference());
        assertThat(given.paid()).isEqualTo(Money.of("77866.66"));
        assertThat(given.stage()).isEqualTo(Stage.SPENDING);
    }

    @Test
    void tellsTheFiguresOfTheChecks() {
        var reference = GivenMoney.prepare(given, 1);
        var office = this.office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT);

        assertThat(office.the(PayoutOptions.class).checks(given.number()))
                .singleElement()
                .satisfies(checked -> {
                    assertThat(checked.reference()).isEqualTo(reference);
                    assertThat(checked.checks())
                            .extracting(PayoutCheck::kind)
                            .containsExactly(PayoutCheck.CheckKind.values());
                    assertThat(checked.checks())
                            .filteredOn(check -> check.kind() == PayoutCheck.CheckKind.BUDGET)
                            .extracting(PayoutCheck::found, PayoutCheck::bound)
                            .containsExactly(tuple("77866.66 PLN", "97333.33 PLN"));
                });
    }

    @Test
    void staysPreparedWhileACheckFailsAndIsCheckedAgain() {
        account(given, "20999900000000000000000001");
        var reference = GivenMoney.prepare(given, 1);

        assertThat(only().state()).isEqualTo(PayoutState.PREPARED);
        assertThat(rules(refusedCheck(reference))).containsExactly("payout.account-told");

        account(given, GivenMoney.ACCOUNT);
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                CheckPayout.class,
                ref -> new CheckPayout.Command(ref, reference));
        assertThat(only().state()).isEqualTo(PayoutState.CHECKED);
    }

    @Test
    void takesBackAnApprovalOnlyWhenWhatItRestsOnHasChanged() {
        var reference = approved();
        assertThat(only().approval().hash())
                .hasValueSatisfying(hash -> assertThat(hash).hasSize(64));
        assertThat(rules(refusedVoid(reference))).containsExactly("payout.approval-stands");

        Filled.set(office.the(Agreements.class).of(given.number()).orElseThrow(), "recipientName", "Kto inny");
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                VoidApproval.class,
                ref -> new VoidApproval.Command(ref, reference));

        assertThat(only().state()).isEqualTo(PayoutState.PREPARED);
        assertThat(only().approval().by()).isEmpty();
    }

    /** What an approval of a tranche rests on, each changed alone. */
    enum TrancheChange {
        RECIPIENT_OF_THE_AGREEMENT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(test.agreement(), "recipientName", "Kto inny");
            }
        },
        ACCOUNT_OF_THE_AGREEMENT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(test.agreement(), "recipientAccount", ELSEWHERE);
            }
        },
        AMOUNT_OF_THE_AGREEMENT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(test.agreement(), "amount", Money.of("97333.34"));
            }
        },
        ANOTHER_AGREEMENT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(test.agreement(), "number", "99/2026/D");
            }
        },
        AMOUNT_OF_THE_TRANCHE {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(test.agreement().tranche(1).orElseThrow(), "amount", Money.of("77866.67"));
            }
        },
        ANNEX_SIGNED {
            @Override
            void in(PayoutTest test, Payout payout) {
                signAnnex(test.given);
            }
        },
        RECIPIENT_OF_THE_PAYOUT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(payout, "recipientName", "Kto inny");
            }
        },
        ACCOUNT_OF_THE_PAYOUT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(payout, "recipientAccount", ELSEWHERE);
            }
        },
        AMOUNT_OF_THE_PAYOUT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(payout, "amount", Money.of("77866.65"));
            }
        },
        PROMISE_OF_THE_PAYOUT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(Filled.get(payout, "promise"), "promised", Money.of("80000.00"));
            }
        },
        CONTRACT_OF_THE_PAYOUT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(Filled.get(payout, "promise"), "contract", "99/2026/D");
            }
        };

        abstract void in(PayoutTest test, Payout payout);
    }

    @ParameterizedTest
    @EnumSource
    void approvesNothingThatHasChangedSinceInATranche(TrancheChange change) {
        var reference = approved();
        assertThat(standing(only())).isEmpty();

        change.in(this, only());

        assertVoid(only(), reference);
    }

    /** What an approval of a bridging month rests on, each changed alone. */
    enum MonthChange {
        RECIPIENT_OF_THE_AGREEMENT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(test.agreement(), "recipientName", "Kto inny");
            }
        },
        ACCOUNT_OF_THE_AGREEMENT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(test.agreement(), "recipientAccount", ELSEWHERE);
            }
        },
        CONTRACT {
            @Override
            void in(PayoutTest test, Payout payout) {
                var support = test.office
                        .the(BridgingSupports.class)
                        .of(test.given.number())
                        .get(0);
                Filled.set(support, "contract", "99/2026/WP");
            }
        },
        AMOUNT_OF_THE_MONTH {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(test.month(), "amount", Money.of("7999.99"));
            }
        },
        CALENDAR_MONTH {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(test.month(), "calendarMonth", "2026-02");
            }
        },
        ANNEX_SIGNED {
            @Override
            void in(PayoutTest test, Payout payout) {
                signAnnex(test.given);
            }
        },
        AMOUNT_OF_THE_PAYOUT {
            @Override
            void in(PayoutTest test, Payout payout) {
                Filled.set(payout, "amount", Money.of("7999.99"));
            }
        };

        abstract void in(PayoutTest test, Payout payout);
    }

    @ParameterizedTest
    @EnumSource
    void approvesNothingThatHasChangedSinceInAMonth(MonthChange change) {
        given = new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("97333.33")
                .registeredAllMonth()
                .agreed();
        GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");
        var reference = new PayoutReference(given.does(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        PrepareBridgingPayout.class,
                        ref -> new PrepareBridgingPayout.Command(ref, 1))
                .subject());
        approve(reference);
        assertThat(standing(only())).isEmpty();

        change.in(this, only());

        assertVoid(only(), reference);
    }

    private void assertVoid(Payout payout, PayoutReference reference) {
        assertThat(standing(payout)).containsExactly("payout.approval-void");
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                VoidApproval.class,
                ref -> new VoidApproval.Command(ref, reference));
        assertThat(payout.state()).isEqualTo(PayoutState.PREPARED);
        assertThat(payout.approval().by()).isEmpty();
    }

    private List<String> standing(Payout payout) {
        return office.the(Approvals.class).stands(payout, given.file()).reasons().stream()
                .map(Reason::rule)
                .toList();
    }

    private static void signAnnex(GivenCase theCase) {
        theCase.advisorDoes(
                ProposeAnnex.class,
                ref -> new ProposeAnnex.Command(
                        ref,
                        Annex.Kind.COMPOSITION,
                        null,
                        null,
                        null,
                        "A, B, C, D, E",
                        "A, B, C, D, F",
                        null,
                        "Zmiana składu."));
        theCase.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                AnswerAnnex.class,
                ref -> new AnswerAnnex.Command(ref, 1, true, null));
    }

    private Agreement agreement() {
        return office.the(Agreements.class).of(given.number()).orElseThrow();
    }

    private BridgingMonth month() {
        return office.the(BridgingSupports.class).month(given.number(), 1).orElseThrow();
    }

    private static void account(GivenCase theCase, String account) {
        var cooperative =
                theCase.office().the(Cooperatives.class).of(theCase.number()).orElseThrow();
        Filled.set(cooperative, "account", new Nrb(account));
    }

    private Refusal refusedCheck(PayoutReference reference) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                CheckPayout.class,
                ref -> new CheckPayout.Command(ref, reference));
    }

    private Refusal refusedVoid(PayoutReference reference) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                VoidApproval.class,
                ref -> new VoidApproval.Command(ref, reference));
    }

    @Test
    void refusesAPayoutOfAnotherCase() {
        var reference = GivenMoney.prepare(given, 1);
        var other = new Cases(office).opened();

        var refusal = other.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                ApprovePayout.class,
                ref -> new ApprovePayout.Command(ref, reference));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN);
    }

    @Test
    void saysBeforehandWhatCanBeDoneAndWhatStandsAgainstTheRest() {
        GivenMoney.prepare(given, 1);
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, Role.MANAGER);
        var options = office.the(PayoutOptions.class);

        assertThat(options.options(given.number()))
                .extracting(option -> option.move(), option -> option.verdict().isAllowed())
                .containsExactly(tuple(PayoutMove.APPROVE, false), tuple(PayoutMove.CANCEL, true));
        assertThat(options.preparations(given.number()))
                .extracting(preparation -> preparation.verdict().reasons().stream()
                        .map(Reason::rule)
                        .toList())
                .containsExactly(
                        List.of("payout.tranche-twice"), List.of("payout.tranche-stage", "payout.tranche-before"));
    }

    private PayoutReference approved() {
        var reference = GivenMoney.prepare(given, 1);
        approve(reference);
        return reference;
    }

    private void approve(PayoutReference reference) {
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                ApprovePayout.class,
                ref -> new ApprovePayout.Command(ref, reference));
    }

    private PayoutReference exported() {
        var reference = GivenMoney.prepare(given, 1);
        GivenBatch.export(office, reference);
        return reference;
    }

    private void answered(PayoutReference reference, AnswerPayout.Answer answer, LocalDate day, String grounds) {
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(ref, reference, answer, day, grounds));
    }

    private void cancel(PayoutReference reference) {
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                CancelPayout.class,
                ref -> new CancelPayout.Command(ref, reference, "pomyłka"));
    }

    private Refusal refusedExecution(PayoutReference reference, LocalDate bankDay) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(ref, reference, AnswerPayout.Answer.EXECUTED, bankDay, null));
    }

    private static Refusal refusedPreparation(GivenCase theCase, int tranche) {
        return theCase.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                PreparePayout.class,
                ref -> new PreparePayout.Command(ref, tranche));
    }

    private List<Payout> payouts() {
        return office.the(Payouts.class).of(given.number());
    }

    private Payout only() {
        assertThat(payouts()).hasSize(1);
        return payouts().get(0);
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
