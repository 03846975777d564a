package pl.pomost.business.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.AssignAssessor;
import pl.pomost.business.assessment.CardContent;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.decision.RefusalGround;
import pl.pomost.business.decision.RefuseGrant;
import pl.pomost.business.office.Users;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.AppealTerms;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.business.ranking.DrawUpRankingList;
import pl.pomost.business.ranking.MoveUpReserve;
import pl.pomost.business.ranking.RankingEntry;
import pl.pomost.business.ranking.Rankings;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.FakeReferences;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.AssessmentOfCase.ScoresOnAppeal;
import pl.pomost.records.dossier.AssessmentSheet;

/** An appeal from the receipt of the letter to its final ruling (domain.md 3.2 g10, g11; 6.4). */
class AppealTest {

    private static final String SECOND_MANAGER = "kierownik2";
    private static final List<String> NEW_ASSESSORS = List.of(Staff.THIRD_ASSESSOR, "asesor4");

    private final Office office = Office.onFakes();
    private final FakeProgrammes programmes = (FakeProgrammes) office.the(Programmes.class);
    private final Cases cases = new Cases(office);

    @BeforeEach
    void hires() {
        Staff.hiredIn(office);
        office.inTransaction(() -> {
            office.the(Users.class).add(Staff.person("asesor4", Role.ASSESSOR));
            return null;
        });
    }

    /** 2026-12-21 and five working days: 24, 25 and 26 December are free (domain.md 4.3). */
    @Test
    void countsFromTheDayAfterTheReceipt() {
        office.on(LocalDate.of(2026, 12, 14));
        var rejected = scored(50, 50);
        office.on(LocalDate.of(2026, 12, 21));
        received(rejected);
        office.on(LocalDate.of(2027, 1, 4));

        assertThat(rules(refused(rejected, LocalDate.of(2026, 12, 31)))).containsExactly("appeal.late");
        assertThat(refused(rejected, LocalDate.of(2026, 12, 31))
                        .verdict()
                        .reasons()
                        .get(0)
                        .figures())
                .containsEntry("due", LocalDate.of(2026, 12, 30))
                .containsEntry("days", 5)
                .containsEntry("received", LocalDate.of(2026, 12, 21));
        filed(rejected, LocalDate.of(2026, 12, 30));
        assertThat(rejected.stage()).isEqualTo(Stage.APPEAL);
    }

    @Test
    void hearsALateAppealWhereTheRulesSaySo() {
        programmes.withRule("appeal", new AppealTerms(1, DayKind.CALENDAR, true, true, 10, DayKind.WORKING));
        var rejected = scored(50, 50);
        received(rejected);
        office.on(office.today().plusDays(20));

        filed(rejected, office.today());

        assertThat(book(rejected).isLate()).isTrue();
    }

    @Test
    void bindsTheGroupAgainAndRecommendsWhatTheNewAssessorsFind() {
        var rejected = scored(50, 50);
        assertThat(rejected.group().members()).noneMatch(member -> member.isActive());
        appealed(rejected);
        assertThat(rejected.group().members()).allMatch(member -> member.isActive());

        heard(rejected, 70, 72);
        decided(rejected);

        assertThat(rejected.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
        assertThat(result(rejected).score()).isEqualByComparingTo("71.0");
        assertThat(ruling(rejected).isUpheld()).isTrue();
        rejected.does(
                SECOND_MANAGER,
                Role.MANAGER,
                ApproveGrant.class,
                ref -> new ApproveGrant.Command(ref, Money.of(100_000), "Po odwołaniu."));
    }

    /** Old 66.0, new 61.0: 66.0 stays; new 71.0: 71.0 counts. */
    @Test
    void letsNoLowerScoreReplaceTheOldOne() {
        assertThat(afterAppeal(66, 61)).isEqualByComparingTo("66.0");
        assertThat(afterAppeal(66, 71)).isEqualByComparingTo("71.0");
        programmes.withRule("appeal", new AppealTerms(5, DayKind.WORKING, false, false, 10, DayKind.WORKING));
        assertThat(afterAppeal(66, 61)).isEqualByComparingTo("61.0");
    }

    /** The earlier result stands as a whole: score, verdict, categories and amount, also where the lower new one is positive. */
    @Test
    void keepsTheWholeEarlierResultWhenTheNewScoreIsLower() {
        var negative = cases.opened()
                .formallyAssessed()
                .scored(Cards.with(80, 14, "100000.00"), Cards.with(79, 14, "100000.00"));
        assertThat(negative.stage()).isEqualTo(Stage.MERIT_REJECTED);
        var before = result(negative);
        assertThat(before.score()).isEqualByComparingTo("79.5");
        appealed(negative);
        heard(negative, 64, 64);

        decided(negative);

        assertThat(negative.stage()).isEqualTo(Stage.MERIT_REJECTED);
        assertThat(result(negative)).isEqualTo(before);
        assertThat(ruling(negative).isUpheld()).isFalse();
        assertThat(ruling(negative).finalScore().orElseThrow()).isEqualByComparingTo("79.5");
    }

    /** Equal is not lower: the new assessment counts, with its own verdict. */
    @Test
    void letsAnEqualScoreOfAnotherVerdictCount() {
        var negative = cases.opened()
                .formallyAssessed()
                .scored(Cards.with(80, 14, "100000.00"), Cards.with(80, 14, "100000.00"));
        appealed(negative);
        heard(negative, 80, 80);

        decided(negative);

        assertThat(negative.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
        assertThat(result(negative).isPositive()).isTrue();
        assertThat(ruling(negative).isUpheld()).isTrue();
    }

    /** The page shows both scores, which of them counts, and why; while the appeal waits it shows the first alone. */
    @Test
    void showsBothScoresAndWhyOneOfThemCounts() {
        assertThat(shownAfter(50, 40).newCounts()).isFalse();
        assertThat(shownAfter(50, 40).rule().rule()).isEqualTo("score.old-stands");
        var better = shownAfter(50, 70);
        assertThat(better.newCounts()).isTrue();
        assertThat(better.rule().rule()).isEqualTo("score.new-better");
        assertThat(better.first()).isEqualByComparingTo("50.0");
        assertThat(better.second()).isEqualByComparingTo("70.0");
        programmes.withRule("appeal", new AppealTerms(5, DayKind.WORKING, false, false, 10, DayKind.WORKING));
        var worse = shownAfter(50, 40);
        assertThat(worse.newCounts()).isTrue();
        assertThat(worse.rule().rule()).isEqualTo("score.new-counts");
    }

    private ScoresOnAppeal shownAfter(int first, int onAppeal) {
        var rejected = scored(first, first);
        appealed(rejected);
        heard(rejected, onAppeal, onAppeal);
        office.as(Staff.MANAGER, Role.MANAGER);
        var sheet = office.the(AssessmentSheet.class);
        assertThat(sheet.of(rejected.number()).onAppeal()).isNull();
        decided(rejected);
        office.as(Staff.MANAGER, Role.MANAGER);
        return Objects.requireNonNull(sheet.of(rejected.number()).onAppeal());
    }

    private BigDecimal afterAppeal(int first, int onAppeal) {
        rankingOn(0);
        programmes.withBudget(Budget.Purpose.GRANTS, "50000.00");
        var waits = scored(first, first);
        drawnUp();
        assertThat(waits.stage()).isEqualTo(Stage.RANKED_RESERVE);
        appealed(waits);
        heard(waits, onAppeal, onAppeal);
        decided(waits, "kierownik3");
        assertThat(waits.stage()).isEqualTo(Stage.RANKED_RESERVE);
        return result(waits).score();
    }

    @Test
    void isFinal() {
        var rejected = scored(50, 50);
        appealed(rejected);
        heard(rejected, 40, 40);
        decided(rejected);

        assertThat(rejected.stage()).isEqualTo(Stage.MERIT_REJECTED);
        assertThat(ruling(rejected).isUpheld()).isFalse();
        assertThat(rules(refused(rejected, office.today()))).contains("appeal.once");
        assertThat(rejected.group().members()).noneMatch(member -> member.isActive());
    }

    @Test
    void needsAReceiptAndAnUnchangedPlanAndFreeMembers() {
        var rejected = scored(50, 50);
        assertThat(rules(refused(rejected, office.today()))).containsExactly("appeal.no-receipt");
        received(rejected);
        assertThat(rules(rejected.refusalOf(
                        FileAppeal.class,
                        ref -> new FileAppeal.Command(ref, office.today(), "pismo", "Kryterium III.", false))))
                .containsExactly("appeal.plan-changed");
        var member = rejected.group().members().get(0).participantNumber();
        cases.opened().advisorDoes(JoinGroup.class, ref -> new JoinGroup.Command(ref, member, office.today()));
        assertThat(rules(refused(rejected, office.today()))).containsExactly("appeal.members-elsewhere");
    }

    @Test
    void isHeardByNobodyWhoAssessedFirst() {
        var rejected = scored(50, 50);
        appealed(rejected);

        assertThat(rules(rejected.refusalOf(
                        Staff.MANAGER,
                        Role.MANAGER,
                        AssignAssessor.class,
                        ref -> new AssignAssessor.Command(ref, Staff.FIRST_ASSESSOR))))
                .containsExactly("assessor.seated-before");
        assertThat(rules(rejected.refusalOf(SECOND_MANAGER, Role.MANAGER, DecideAppeal.class, ruling())))
                .contains("score-card.missing");
    }

    @Test
    void isNotDecidedByWhoRejectedTheForm() {
        var rejected = cases.opened()
                .withCommittee()
                .assessorsDo(RecordFormalCard.class, ref -> new RecordFormalCard.Command(ref, Cards.formal("IN_TIME")));
        rejected.managerDoes(RejectFormally.class, ref -> new RejectFormally.Command(ref, "Po terminie."));
        appealed(rejected);
        seated(rejected);
        NEW_ASSESSORS.forEach(assessor -> rejected.does(
                assessor,
                Role.ASSESSOR,
                RecordFormalCard.class,
                ref -> new RecordFormalCard.Command(ref, Cards.formal())));

        assertThat(rules(rejected.refusalOf(Staff.MANAGER, Role.MANAGER, DecideAppeal.class, ruling())))
                .containsExactly("appeal.decided-first");
        decided(rejected);

        assertThat(rejected.stage()).isEqualTo(Stage.MERIT_ASSESSMENT);
        rejected.scored(Cards.recommending(82, "100000.00"), Cards.recommending(76, "100000.00"));
        assertThat(rejected.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
    }

    @Test
    void appealsAgainstALoweredAmountOnly() {
        var whole = scored(82, 76);
        received(whole);
        assertThat(rules(refused(whole, office.today()))).containsExactly("appeal.nothing-lowered");
        var lowered = assessed("80000.00", 82, 76);
        appealed(lowered);
        heard(lowered, 79, 79);
        decided(lowered);

        assertThat(result(lowered).score()).isEqualByComparingTo("79.0");
        assertThat(result(lowered).recommendedAmount()).contains(Money.of(100_000));
        assertThat(lowered.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
    }

    /** 250 000 zł, of which 40 % wait for appeals: whoever wins takes from them, whoever waited before does not. */
    @Test
    void isFundedFromTheReserveForAppeals() {
        rankingOn(40);
        var first = scored(88, 88);
        var second = scored(66, 66);
        var third = scored(50, 50);
        drawnUp();
        appealed(third);
        assertThat(rules(office.as("kierownik3", Role.MANAGER)
                        .refusalOf(MoveUpReserve.class, new MoveUpReserve.Command(FakeProgrammes.EDITION, true))))
                .contains("ranking.appeals-open");
        heard(third, 71, 71);
        decided(third);

        drawnUp();

        assertThat(entry(first).granted()).isEqualTo(Money.of(100_000));
        assertThat(entry(second).granted()).isEqualTo(Money.ZERO);
        assertThat(entry(third).granted()).isEqualTo(Money.of(100_000));
        assertThat(entry(third).fromAppealReserve()).isEqualTo(Money.of(100_000));
        assertThat(entry(third).place()).isEqualTo(1);
    }

    @Test
    void endsWithoutAGrantOnlyWhereThereIsNoMoney() {
        var right = scored(50, 50);
        appealed(right);
        heard(right, 70, 70);
        assertThat(rules(right.refusalOf(
                        SECOND_MANAGER,
                        Role.MANAGER,
                        DecideAppeal.class,
                        ref -> new DecideAppeal.Command(ref, "Brak.", true))))
                .containsExactly("appeal.money-left");
        programmes.withBudget(Budget.Purpose.GRANTS, "99999.99");

        right.does(
                SECOND_MANAGER, Role.MANAGER, DecideAppeal.class, ref -> new DecideAppeal.Command(ref, "Brak.", true));

        assertThat(right.stage()).isEqualTo(Stage.NOT_FUNDED);
    }

    /** A refusal is appealed against until another manager has looked whether its ground holds; no assessor is seated for that. */
    @Test
    void looksAnewAtTheGroundOfARefusal() {
        var refused = refusedForMoney();
        assertThat(refused.group().members()).noneMatch(member -> member.isActive());
        appealed(refused);
        assertThat(book(refused).subject()).isEqualTo(Appeal.Subject.DECISION);
        assertThat(rules(refused.refusalOf(
                        Staff.MANAGER,
                        Role.MANAGER,
                        AssignAssessor.class,
                        ref -> new AssignAssessor.Command(ref, Staff.THIRD_ASSESSOR))))
                .containsExactly("assessor.not-needed");
        assertThat(rules(refused.refusalOf(Staff.MANAGER, Role.MANAGER, DecideAppeal.class, ruling())))
                .containsExactly("appeal.decided-first");
        programmes.withBudget(Budget.Purpose.GRANTS, "250000.00");

        decided(refused);

        assertThat(refused.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
        assertThat(ruling(refused).isUpheld()).isTrue();
        assertThat(refused.group().members()).allMatch(member -> member.isActive());
        refused.approvedFor("100000.00");
        assertThat(refused.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void upholdsARefusalWhoseGroundHoldsAndHearsEachRefusalOnce() {
        var refused = refusedForMoney();
        appealed(refused);
        programmes.withBudget(Budget.Purpose.GRANTS, "250000.00");
        decided(refused);
        refuse(refused);
        appealed(refused);

        decided(refused);

        assertThat(refused.stage()).isEqualTo(Stage.NOT_FUNDED);
        assertThat(office.the(Appeals.class).of(refused.number())).hasSize(2);
        assertThat(office.the(Appeals.class).rulingsOn(refused.number()).get(1).isUpheld())
                .isFalse();
        assertThat(rules(refused(refused, office.today()))).contains("appeal.once");
        assertThat(rules(refused.refusalOf(
                        RecordLetterReceipt.class,
                        ref -> new RecordLetterReceipt.Command(ref, office.today(), "zwrotka"))))
                .contains("move.wrong-stage");
    }

    /** The group may question its lowered amount until the last day; the decision, which is final, waits for that. */
    @Test
    void letsTheGroupQuestionALoweredAmountBeforeItIsApproved() {
        var lowered = assessed("80000.00", 82, 76);
        assertThat(rules(approving(lowered, "80000.00"))).containsExactly("appeal.amount-untold");
        received(lowered);
        var book = office.the(AppealBook.class);
        var due = book.term(lowered.file(), book.receipt(lowered.file()).orElseThrow())
                .due();
        office.on(due);
        assertThat(rules(approving(lowered, "80000.00"))).containsExactly("appeal.amount-open");
        office.on(due.plusDays(1));

        lowered.approvedFor("80000.00");

        assertThat(lowered.stage()).isEqualTo(Stage.APPROVED);
    }

    private Refusal approving(GivenCase given, String amount) {
        return given.refusalOf(
                Staff.MANAGER,
                Role.MANAGER,
                ApproveGrant.class,
                ref -> new ApproveGrant.Command(ref, Money.of(amount), "Plan."));
    }

    private GivenCase refusedForMoney() {
        return refuse(scored(82, 76));
    }

    private GivenCase refuse(GivenCase given) {
        programmes.withBudget(Budget.Purpose.GRANTS, "99999.99");
        return given.managerDoes(
                RefuseGrant.class, ref -> new RefuseGrant.Command(ref, RefusalGround.NO_MONEY, "Brak środków."));
    }

    private GivenCase scored(int first, int second) {
        return assessed("100000.00", first, second);
    }

    private GivenCase assessed(String amount, int first, int second) {
        return cases.opened().formallyAssessed().scored(card(first, amount), card(second, amount));
    }

    private static CardContent card(int points, String amount) {
        return points < 60 ? Cards.rejecting(points) : Cards.recommending(points, amount);
    }

    private void rankingOn(int appealReserve) {
        programmes.withRule(
                "ranking",
                new RankingTerms(
                        true, Allocation.STRICT_ORDER, Share.of(70), Share.of(appealReserve), "III,IV", "UNEMPLOYED"));
    }

    private void drawnUp() {
        office.as(Staff.MANAGER, Role.MANAGER)
                .does(DrawUpRankingList.class, new DrawUpRankingList.Command(FakeProgrammes.EDITION));
    }

    private void received(GivenCase given) {
        given.advisorDoes(
                RecordLetterReceipt.class,
                ref -> new RecordLetterReceipt.Command(ref, office.today(), "zwrotka, dokument 4"));
    }

    private void filed(GivenCase given, LocalDate day) {
        given.advisorDoes(FileAppeal.class, letter(day));
    }

    private Refusal refused(GivenCase given, LocalDate day) {
        return given.refusalOf(FileAppeal.class, letter(day));
    }

    /** g11: the office's own term runs from the filing, also when it is recorded later. */
    @Test
    void isDecidedWithinDaysOfItsFilingNotOfItsRecording() {
        var given = scored(50, 50);
        received(given);
        var filed = office.today();
        office.on(filed.plusDays(1));

        filed(given, filed);

        var days = office.the(Programmes.class)
                .rules(given.file().rulesVersion())
                .appeal()
                .decisionDays();
        assertThat(given.file().due())
                .contains(new WorkingCalendar(FakeReferences.holidays()).addWorkingDays(filed, days));
    }

    private static Function<CaseRef, Object> letter(LocalDate day) {
        return ref -> new FileAppeal.Command(ref, day, "odwołanie, dokument 5", "Kryterium III: prognoza.", true);
    }

    private void appealed(GivenCase given) {
        received(given);
        filed(given, office.today());
    }

    private void seated(GivenCase given) {
        for (var assessor : NEW_ASSESSORS) {
            given.managerDoes(AssignAssessor.class, ref -> new AssignAssessor.Command(ref, assessor));
            given.does(
                    assessor,
                    Role.ASSESSOR,
                    DeclareImpartiality.class,
                    ref -> new DeclareImpartiality.Command(ref, true, null));
        }
    }

    private void heard(GivenCase given, int first, int second) {
        seated(given);
        given.does(
                NEW_ASSESSORS.get(0),
                Role.ASSESSOR,
                LockScoreCard.class,
                ref -> new LockScoreCard.Command(ref, card(first, "100000.00")));
        given.does(
                NEW_ASSESSORS.get(1),
                Role.ASSESSOR,
                LockScoreCard.class,
                ref -> new LockScoreCard.Command(ref, card(second, "100000.00")));
    }

    private void decided(GivenCase given) {
        decided(given, SECOND_MANAGER);
    }

    private static void decided(GivenCase given, String manager) {
        given.does(manager, Role.MANAGER, DecideAppeal.class, ruling());
    }

    private static Function<CaseRef, Object> ruling() {
        return ref -> new DecideAppeal.Command(ref, "Jak w kartach.", false);
    }

    private Appeal book(GivenCase given) {
        return office.the(Appeals.class).of(given.number()).get(0);
    }

    private AppealRuling ruling(GivenCase given) {
        return office.the(Appeals.class).rulingsOn(given.number()).get(0);
    }

    private AssessmentResult result(GivenCase given) {
        return office.the(Committees.class).resultOf(given.file()).orElseThrow();
    }

    private RankingEntry entry(GivenCase given) {
        return office.the(Rankings.class).latestOf(given.number()).orElseThrow();
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
