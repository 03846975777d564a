package pl.pomost.business.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.appeal.AppealBook;
import pl.pomost.business.appeal.RecordLetterReceipt;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.casefile.WithdrawCase;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.decision.RefusalFacts;
import pl.pomost.business.decision.RefusalGround;
import pl.pomost.business.decision.RefuseGrant;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** The example of domain.md 6.5 through the use cases: 250 000 zł for five cases that ask for 380 000. */
class RankingListTest {

    private final Office office = Office.onFakes();
    private final FakeProgrammes programmes = (FakeProgrammes) office.the(Programmes.class);
    private List<GivenCase> five;

    @BeforeEach
    void assesses() {
        rules(Allocation.STRICT_ORDER, 0);
        var cases = new Cases(office);
        five = new ArrayList<>();
        five.add(assessed(cases, 88, 89, 22, "100000.00"));
        five.add(assessed(cases, 84, 84, 21, "60000.00"));
        five.add(assessed(cases, 84, 84, 19, "100000.00"));
        five.add(assessed(cases, 79, 80, 20, "40000.00"));
        five.add(assessed(cases, 66, 66, 18, "80000.00"));
    }

    @Test
    void fundsInOrderAndPutsTheRestOnTheReserve() {
        assertThat(drawnUp().subject()).isEqualTo("TEST-1/LR/1");

        assertThat(given())
                .containsExactly("FUNDED 100000.00", "FUNDED 60000.00", "RESERVE 0.00", "RESERVE 0.00", "RESERVE 0.00");
        assertThat(latest(five.get(4)).leftAfter()).isEqualTo(Money.of(90_000));
        assertThat(latest(five.get(2)).tieBreak()).isEqualTo(TieBreak.FIRST_CATEGORY);
        assertThat(five)
                .extracting(GivenCase::stage)
                .containsExactly(
                        Stage.RANKED_RECOMMENDED,
                        Stage.RANKED_RECOMMENDED,
                        Stage.RANKED_RESERVE,
                        Stage.RANKED_RESERVE,
                        Stage.RANKED_RESERVE);
    }

    @Test
    void skipsWhatDoesNotFitWhereTheRulesSaySo() {
        rules(Allocation.SKIP_AND_CONTINUE, 0);
        drawnUp();

        assertThat(given())
                .containsExactly(
                        "FUNDED 100000.00", "FUNDED 60000.00", "RESERVE 0.00", "FUNDED 40000.00", "RESERVE 0.00");
    }

    @Test
    void approvesThePartThatWasOfferedAndAccepted() {
        rules(Allocation.ALLOW_PARTIAL, 0);
        drawnUp();
        var offered = five.get(2);

        assertThat(given().get(2)).isEqualTo("OFFERED 90000.00");
        assertThat(rules(offered.refusalOf(Staff.MANAGER, Role.MANAGER, ApproveGrant.class, approving("90000.00"))))
                .contains("move.wrong-stage");
        offered.advisorDoes(
                AcceptPartialGrant.class,
                seen -> new AcceptPartialGrant.Command(seen, office.today(), "pismo grupy, dokument 3"));
        assertThat(rules(offered.refusalOf(Staff.MANAGER, Role.MANAGER, ApproveGrant.class, approving("90000.01"))))
                .containsExactly("appeal.amount-untold", "grant.above-ranked");
        assertThat(rules(offered.refusalOf(Staff.MANAGER, Role.MANAGER, ApproveGrant.class, approving("89999.99"))))
                .containsExactly("appeal.amount-untold", "grant.below-listed");
        assertThat(rules(offered.refusalOf(Staff.MANAGER, Role.MANAGER, ApproveGrant.class, approving("90000.00"))))
                .containsExactly("appeal.amount-untold");
        offered.letterTermOver();
        offered.managerDoes(ApproveGrant.class, approving("90000.00"));
        assertThat(offered.stage()).isEqualTo(Stage.APPROVED);
    }

    /** 90 000 of 100 000 are offered: the money is there until the term of the letter about the list is over. */
    @Test
    void lacksNoMoneyForAnOfferThatIsOpen() {
        rules(Allocation.ALLOW_PARTIAL, 0);
        drawnUp();
        var offered = five.get(2);
        assertThat(lacksMoney(offered)).isFalse();
        assertThat(rules(offered.refusalOf(
                        Staff.MANAGER,
                        Role.MANAGER,
                        RefuseGrant.class,
                        seen -> new RefuseGrant.Command(seen, RefusalGround.NO_MONEY, "Brak."))))
                .contains("refusal.no-ground");
        programmes.withBudget(Budget.Purpose.GRANTS, "249999.99");
        assertThat(lacksMoney(offered)).isTrue();
        programmes.withBudget(Budget.Purpose.GRANTS, "250000.00");

        offered.letterTermOver();

        assertThat(lacksMoney(offered)).isTrue();
    }

    private boolean lacksMoney(GivenCase given) {
        return office.the(RefusalFacts.class).of(given.file()).containsKey(RefusalGround.NO_MONEY);
    }

    /** GR-02 withdraws: 150 000 fund GR-03 and GR-04, 10 000 are left, GR-05 waits. */
    @Test
    void movesTheReserveUpInItsOrderWhenSomebodyWithdraws() {
        drawnUp();
        assertThat(rules(refusedToMoveUp())).containsExactly("ranking.nobody-moves-up");
        five.get(0).managerDoes(ApproveGrant.class, approving("100000.00"));
        five.get(1).advisorDoes(WithdrawCase.class, seen -> new WithdrawCase.Command(seen, "Grupa rezygnuje."));

        movedUp();

        assertThat(given().subList(2, 5)).containsExactly("FUNDED 100000.00", "FUNDED 40000.00", "RESERVE 0.00");
        assertThat(latest(five.get(4)).leftAfter()).isEqualTo(Money.of(10_000));
        assertThat(five.get(2).stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
        five.get(4)
                .managerDoes(
                        RefuseGrant.class,
                        seen -> new RefuseGrant.Command(seen, RefusalGround.NO_MONEY, "Zabrakło pieniędzy."));
        assertThat(five.get(4).stage()).isEqualTo(Stage.NOT_FUNDED);
    }

    @Test
    void movesUpWhenTheBudgetGrows() {
        drawnUp();
        programmes.withBudget(Budget.Purpose.GRANTS, "260000.00");

        movedUp();

        assertThat(given().get(2)).isEqualTo("FUNDED 100000.00");
        assertThat(given().get(3)).isEqualTo("RESERVE 0.00");
    }

    @Test
    void letsNobodyOvertakeTheReserve() {
        drawnUp();
        var better = assessed(new Cases(office), 96, 96, 24, "20000.00");

        drawnUp();

        assertThat(latest(better).outcome()).isEqualTo(Outcome.RESERVE);
        assertThat(latest(better).place()).isEqualTo(4);
        assertThat(latest(better).tieBreak()).isEqualTo(TieBreak.EARLIER_LIST);
    }

    /** domain.md 3.2, g12 and g14: nothing is approved before whoever may appeal was heard or let the term pass. */
    @Test
    void approvesOnlyWhenTheListIsFinalWhereTheRulesSaySo() {
        programmes.withRule("ranking.finalFirst", true);
        drawnUp();
        assertThat(rules(approval(five.get(0)))).containsExactly("ranking.may-appeal");

        for (var waiting : five.subList(2, 5)) {
            waiting.advisorDoes(
                    RecordLetterReceipt.class,
                    seen -> new RecordLetterReceipt.Command(seen, office.today(), "zwrotka"));
        }
        var book = office.the(AppealBook.class);
        var last = five.get(4).file();
        var due = book.term(last, book.receipt(last).orElseThrow()).due();
        office.on(due);
        assertThat(approval(five.get(0)).verdict().reasons()).singleElement().satisfies(reason -> assertThat(
                        reason.figures().get("cases"))
                .isEqualTo(five.subList(2, 5).stream().map(GivenCase::number).toList()));

        office.on(due.plusDays(1));
        five.get(0).managerDoes(ApproveGrant.class, approving("100000.00"));
        assertThat(five.get(0).stage()).isEqualTo(Stage.APPROVED);
    }

    private Refusal approval(GivenCase given) {
        return given.refusalOf(Staff.MANAGER, Role.MANAGER, ApproveGrant.class, approving("100000.00"));
    }

    @Test
    void holdsMoneyBackUntilAppealsAreDecided() {
        rules(Allocation.STRICT_ORDER, 40);
        drawnUp();
        assertThat(given())
                .containsExactly("FUNDED 100000.00", "RESERVE 0.00", "RESERVE 0.00", "RESERVE 0.00", "RESERVE 0.00");

        office.as(Staff.MANAGER, Role.MANAGER)
                .does(MoveUpReserve.class, new MoveUpReserve.Command(FakeProgrammes.EDITION, true));

        assertThat(given().get(1)).isEqualTo("FUNDED 60000.00");
    }

    @Test
    void approvesNothingPastTheList() {
        var second = five.get(1);
        assertThat(rules(second.refusalOf(Staff.MANAGER, Role.MANAGER, ApproveGrant.class, approving("60000.00"))))
                .containsExactly("ranking.not-funded");

        drawnUp();

        second.managerDoes(ApproveGrant.class, approving("60000.00"));
        assertThat(rules(office.as(Staff.MANAGER, Role.MANAGER)
                        .refusalOf(DrawUpRankingList.class, new DrawUpRankingList.Command(FakeProgrammes.EDITION))))
                .containsExactly("ranking.nobody-waits");
    }

    @Test
    void isNotDrawnUpByWhoAdvisedOrAssessed() {
        var command = new DrawUpRankingList.Command(FakeProgrammes.EDITION);

        assertThat(rules(office.as(Cases.ADVISOR, Role.MANAGER).refusalOf(DrawUpRankingList.class, command)))
                .containsOnly("separation.advised");
        assertThat(rules(office.as(Staff.FIRST_ASSESSOR, Role.MANAGER).refusalOf(DrawUpRankingList.class, command)))
                .containsOnly("separation.assessed");
    }

    private void rules(Allocation allocation, int appealReserve) {
        programmes.withRule(
                "ranking",
                new RankingTerms(true, allocation, Share.of(70), Share.of(appealReserve), "III,IV", "UNEMPLOYED"));
    }

    private pl.pomost.kernel.usecase.Receipt drawnUp() {
        return office.as(Staff.MANAGER, Role.MANAGER)
                .does(DrawUpRankingList.class, new DrawUpRankingList.Command(FakeProgrammes.EDITION));
    }

    private void movedUp() {
        office.as(Staff.MANAGER, Role.MANAGER)
                .does(MoveUpReserve.class, new MoveUpReserve.Command(FakeProgrammes.EDITION, false));
    }

    private Refusal refusedToMoveUp() {
        return office.as(Staff.MANAGER, Role.MANAGER)
                .refusalOf(MoveUpReserve.class, new MoveUpReserve.Command(FakeProgrammes.EDITION, false));
    }

    private List<String> given() {
        return five.stream()
                .map(this::latest)
                .map(entry -> entry.outcome() + " " + entry.granted())
                .toList();
    }

    private RankingEntry latest(GivenCase each) {
        return office.the(Rankings.class).latestOf(each.number()).orElseThrow();
    }

    private static java.util.function.Function<CaseRef, Object> approving(String amount) {
        return seen -> new ApproveGrant.Command(seen, Money.of(amount), "Zgodnie z listą.");
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }

    private static GivenCase assessed(Cases cases, int first, int second, int third, String asked) {
        return cases.opened()
                .withTrainedGroup(5)
                .submitted(asked)
                .formallyAssessed()
                .scored(Cards.with(first, third, asked), Cards.with(second, third, asked));
    }
}
