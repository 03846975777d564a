package pl.pomost.business.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.plan.ResubmitApplication;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class AssessmentTest {

    private final Office office = Office.onFakes().on(LocalDate.of(2026, 3, 2));
    private final Cases cases = new Cases(office);

    @Test
    void movesOnWhenBothFindTheFormMet() {
        var given = cases.opened().withCommittee();

        given.does(Staff.FIRST_ASSESSOR, Role.ASSESSOR, RecordFormalCard.class, met());
        assertThat(given.stage()).isEqualTo(Stage.FORMAL_ASSESSMENT);

        given.does(Staff.SECOND_ASSESSOR, Role.ASSESSOR, RecordFormalCard.class, met());
        assertThat(given.stage()).isEqualTo(Stage.MERIT_ASSESSMENT);
    }

    @Test
    void seatsTwoDifferentAssessorsWhoNeverAdvisedTheCase() {
        Staff.hiredIn(office);
        var given = cases.opened().submitted();

        assertThat(rules(given.refusalOf(
                        Staff.MANAGER, Role.MANAGER, OpenAssessment.class, seats("asesor1", "asesor1"))))
                .containsExactly("assessor.twice");
        assertThat(rules(given.refusalOf(Staff.MANAGER, Role.MANAGER, OpenAssessment.class, seats("doradca", "nikt"))))
                .containsExactly("assessor.no-role", "assessor.advised", "assessor.no-role");
        assertThat(given.stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void wantsTheDeclarationBeforeAnyCard() {
        Staff.hiredIn(office);
        var given = cases.opened().submitted().managerDoes(OpenAssessment.class, seats("asesor1", "asesor2"));

        assertThat(rules(given.refusalOf("asesor1", Role.ASSESSOR, RecordFormalCard.class, met())))
                .containsExactly("assessor.declaration-missing");
    }

    @Test
    void letsNobodyAssessWithoutASeat() {
        var given = cases.opened().withCommittee();

        var refusal = given.refusalOf("asesor3", Role.ASSESSOR, RecordFormalCard.class, met());

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(rules(refusal)).containsExactly("assessor.not-assigned");
    }

    @Test
    void emptiesTheSeatOfAnAssessorWithAConflictAndGivesItToAnother() {
        var given = cases.opened().withCommittee();

        given.does(
                "asesor2",
                Role.ASSESSOR,
                DeclareImpartiality.class,
                ref -> new DeclareImpartiality.Command(ref, false, "Pracowałem u wnioskodawcy w zeszłym roku."));
        assertThat(office.the(Assignments.class).isAssigned(given.number(), "asesor2"))
                .isFalse();

        assertThat(rules(given.refusalOf(
                        Staff.MANAGER, Role.MANAGER, ReplaceAssessor.class, replacing("asesor2", "asesor2"))))
                .containsExactly("assessor.seated-before");
        given.managerDoes(ReplaceAssessor.class, replacing("asesor2", "asesor3"));

        assertThat(office.the(Committees.class).of(given.file()).seated()).containsExactly("asesor1", "asesor3");
    }

    @Test
    void keepsTheNextAssessorToTheSeatThatIsEmpty() {
        var given = cases.opened().withCommittee();

        given.managerDoes(ReplaceAssessor.class, replacing("asesor1", "asesor3"));

        assertThat(office.the(Committees.class).of(given.file()).seated()).containsExactly("asesor3", "asesor2");
        assertThat(rules(given.refusalOf("asesor1", Role.ASSESSOR, RecordFormalCard.class, met())))
                .containsExactly("assessor.not-assigned");
    }

    @Test
    void checksTheFormAgainAfterACorrection() {
        var given = cases.opened().withCommittee();
        given.does("asesor1", Role.ASSESSOR, RecordFormalCard.class, unmet());
        assertThat(rules(given.refusalOf(Staff.MANAGER, Role.MANAGER, CallForCorrection.class, calling())))
                .containsExactly("formal-card.missing");
        given.does("asesor2", Role.ASSESSOR, RecordFormalCard.class, met());
        assertThat(given.stage()).isEqualTo(Stage.FORMAL_ASSESSMENT);

        given.managerDoes(CallForCorrection.class, calling());
        assertThat(rules(given.refusalOf(Staff.MANAGER, Role.MANAGER, RejectFormally.class, rejecting())))
                .containsExactly("formal-card.correction-runs");
        given.advisorDoes(ResubmitApplication.class, ResubmitApplication.Command::new);
        given.assessorsDo(RecordFormalCard.class, met());

        assertThat(given.stage()).isEqualTo(Stage.MERIT_ASSESSMENT);
    }

    @Test
    void rejectsTheFormWithGrounds() {
        var given = cases.opened().withCommittee().assessorsDo(RecordFormalCard.class, unmet());

        given.managerDoes(RejectFormally.class, rejecting());

        assertThat(given.stage()).isEqualTo(Stage.FORMALLY_REJECTED);
    }

    @Test
    void wantsEveryAnswerAndARemarkWithANo() {
        var given = cases.opened().withCommittee();
        var answers = List.of(
                new RecordFormalCard.Answer("IN_TIME", false, " "), new RecordFormalCard.Answer("IN_TIME", true, null));

        var refusal = given.refusalOf(
                "asesor1", Role.ASSESSOR, RecordFormalCard.class, ref -> new RecordFormalCard.Command(ref, answers));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.verdict().reasons())
                .extracting(Reason::field)
                .contains("answers.IN_TIME.remark", "answers.SEAT_IN_AREA");
    }

    @Test
    void recommendsWhatBothFindGood() {
        assertThat(cases.opened().assessed("90000.00").stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
    }

    @Test
    void rejectsWhatBothFindBad() {
        var given = cases.opened().formallyAssessed().scored(Cards.rejecting(50), Cards.rejecting(40));

        assertThat(given.stage()).isEqualTo(Stage.MERIT_REJECTED);
    }

    @Test
    void blocksTheApprovalOfDivergentCardsWithTheirFigures() {
        var given = cases.opened()
                .formallyAssessed()
                .scored(Cards.recommending(95, "90000.00"), Cards.recommending(61, "90000.00"));

        assertThat(given.stage()).isEqualTo(Stage.THIRD_ASSESSMENT);
        var verdict = office.the(CaseMoves.class)
                .verdict(Move.APPROVE_GRANT, given.file(), new Actor(Staff.MANAGER, java.util.Set.of(Role.MANAGER)));
        assertThat(verdict.reasons())
                .extracting(Reason::rule)
                .containsExactly("move.wrong-stage", "assessment.divergent");
        assertThat(verdict.reasons().get(1).figures()).containsEntry("difference", BigDecimal.valueOf(34));
    }

    @Test
    void tellsTheTrailNoPointsBeforeBothCardsAreLocked() {
        var given = cases.opened().formallyAssessed();

        given.does("asesor1", Role.ASSESSOR, LockScoreCard.class, locking(Cards.recommending(82, "90000.00")));
        assertThat(changed()).containsOnlyKeys("assessor", "locked");

        given.does("asesor2", Role.ASSESSOR, LockScoreCard.class, locking(Cards.recommending(70, "90000.00")));
        assertThat(changed()).containsKeys("result", "cards");
    }

    @Test
    void wantsReasonsForLowPointsAndAnAmountWithinWhatIsAsked() {
        var given = cases.opened().formallyAssessed();
        var scores = new java.util.ArrayList<>(Cards.recommending(82, "1.00").scores());
        scores.set(0, Cards.score("PRODUCT", 4, "za krótko"));
        scores.set(1, Cards.score("MARKET", 9, null));
        scores.remove(13);
        var content = new CardContent(scores, true, Money.of("100000.01"), null);

        var refusal = given.refusalOf("asesor1", Role.ASSESSOR, LockScoreCard.class, locking(content));

        assertThat(refusal.verdict().reasons())
                .extracting(reason -> reason.field() + " " + reason.rule())
                .containsExactlyInAnyOrder(
                        "scores.PRODUCT.reason score-card.reason-short",
                        "scores.MARKET.points out-of-range",
                        "scores.CONSISTENCY.points required",
                        "recommendedAmount score-card.above-asked");
    }

    @Test
    void recommendsNothingBelowTheThreshold() {
        var given = cases.opened().formallyAssessed();

        assertThat(rules(given.refusalOf(
                        "asesor1", Role.ASSESSOR, LockScoreCard.class, locking(Cards.recommending(59, "1000.00")))))
                .containsExactly("score-card.recommended-below");
    }

    @Test
    void takesPointsWithADecimalOnlyWhereTheRulesAllowThem() {
        var given = cases.opened().formallyAssessed();

        assertThat(refusedPoints(given, "7.5")).containsExactly("score-card.whole-points");
        ((FakeProgrammes) office.the(Programmes.class)).withRule("scores.integerPointsOnly", false);
        assertThat(refusedPoints(given, "7.25")).containsExactly("score-card.points-decimals");
        assertThat(refusedPoints(given, "8.1")).containsExactly("out-of-range");
        assertThat(refusedPoints(given, "1E+999999999")).containsExactly("out-of-range");
        assertThat(refusedPoints(given, "-0.1")).contains("out-of-range");

        given.scored(withProduct("6.5"), withProduct("7.2"));
        var result = office.the(Committees.class).resultOf(given.file()).orElseThrow();
        assertThat(result.first()).extracting(BigDecimal::toPlainString).containsExactly("81.5", "82.2");
        assertThat(result.score()).as("81.85, halves up").isEqualByComparingTo("81.9");
    }

    private List<String> refusedPoints(pl.pomost.given.GivenCase given, String points) {
        return rules(given.refusalOf("asesor1", Role.ASSESSOR, LockScoreCard.class, locking(withProduct(points))));
    }

    private static CardContent withProduct(String points) {
        var scores = Cards.points(7, 6, 6, 6, 6, 6, 8, 8, 4, 7, 6, 4, 4, 4);
        scores.set(0, new Score("PRODUCT", new BigDecimal(points), null));
        return new CardContent(scores, true, Money.of("90000.00"), null);
    }

    @Test
    void keepsADraftOutsideTheTrailAndTheVersion() {
        var given = cases.opened().formallyAssessed();
        var before = given.ref();
        var entries = office.facts().told().size();
        var draft = new CardContent(List.of(Cards.score("PRODUCT", 3, null)), null, null, null);

        office.as("asesor1", Role.ASSESSOR)
                .does(KeepScoreDraft.class, new KeepScoreDraft.Command(given.number(), draft, 0));
        office.does(KeepScoreDraft.class, new KeepScoreDraft.Command(given.number(), draft, 1));

        assertThat(given.ref()).isEqualTo(before);
        assertThat(office.facts().told()).hasSize(entries);
        assertThat(office.refusalOf(KeepScoreDraft.class, new KeepScoreDraft.Command(given.number(), draft, 1))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void locksACardOnce() {
        var given = cases.opened().formallyAssessed();
        given.does("asesor1", Role.ASSESSOR, LockScoreCard.class, locking(Cards.recommending(82, "90000.00")));

        assertThat(rules(given.refusalOf(
                        "asesor1", Role.ASSESSOR, LockScoreCard.class, locking(Cards.recommending(90, "90000.00")))))
                .containsExactly("score-card.locked");
    }

    private java.util.Map<String, Object> changed() {
        return ((pl.pomost.kernel.fact.Snapshot)
                        office.facts().last().after().values().get("changed"))
                .values();
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }

    private static java.util.function.Function<CaseRef, Object> met() {
        return ref -> new RecordFormalCard.Command(ref, Cards.formal());
    }

    private static java.util.function.Function<CaseRef, Object> unmet() {
        return ref -> new RecordFormalCard.Command(ref, Cards.formal("STATEMENTS_COMPLETE"));
    }

    private static java.util.function.Function<CaseRef, Object> seats(String first, String second) {
        return ref -> new OpenAssessment.Command(ref, List.of(first, second));
    }

    private static java.util.function.Function<CaseRef, Object> replacing(String account, String replacement) {
        return ref -> new ReplaceAssessor.Command(ref, account, replacement, "Zgłoszony konflikt interesów.");
    }

    private static java.util.function.Function<CaseRef, Object> calling() {
        return ref -> new CallForCorrection.Command(ref, "Proszę dołączyć brakujące oświadczenia.");
    }

    private static java.util.function.Function<CaseRef, Object> rejecting() {
        return ref -> new RejectFormally.Command(ref, "Nie złożono oświadczeń.");
    }

    private static java.util.function.Function<CaseRef, Object> locking(CardContent content) {
        return ref -> new LockScoreCard.Command(ref, content);
    }
}
