package pl.pomost.business.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.Filled;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.given.Recruits;
import pl.pomost.given.Rules;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** domain.md 3.1, moves p1 to p8. */
class RecruitmentTest {

    private final Office office = Office.onFakes();
    private final Recruits recruits = new Recruits(office);
    private final Enrolments enrolments = office.the(Enrolments.class);

    @Test
    void givesAFormItsNumberAndMomentAndATermOfWorkingDays() {
        var person = recruits.submitted();

        var enrolment = recruits.of(person);
        assertThat(enrolment.stage()).isEqualTo(EnrolmentStage.SUBMITTED);
        assertThat(enrolment.formNumber()).contains("R-2026-00001");
        assertThat(enrolment.receivedAt()).isPresent();
        // Five working days from Monday 2 March 2026.
        assertThat(enrolment.term()).map(Term::due).contains(LocalDate.of(2026, 3, 9));
        assertThat(office.facts().last().subject()).isEqualTo("R-2026-00001");
        assertThat(office.facts().last().after().toString()).doesNotContain("Chcę pracować");
    }

    @Test
    void takesNoFormAfterTheEndOfTheCall() {
        var person = recruits.opened();
        ends(office.today());
        office.on(office.today().plusDays(1));

        var refusal = office.as(Cases.ADVISOR, Role.ADVISOR).refusalOf(SubmitForm.class, recruits.form(person));

        assertThat(rules(refusal)).containsExactly("enrolment.call-closed");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("until", LocalDate.of(2026, 3, 2))
                .containsEntry("day", LocalDate.of(2026, 3, 3));
    }

    @Test
    void takesAFormOnTheLastDayOfTheCall() {
        ends(office.today());

        assertThat(recruits.of(recruits.submitted()).stage()).isEqualTo(EnrolmentStage.SUBMITTED);
    }

    @Test
    void opensOneFormForAPersonAndAnEdition() {
        var person = recruits.opened();

        var refusal = office.as(Cases.ADVISOR, Role.ADVISOR)
                .refusalOf(OpenForm.class, new OpenForm.Command(recruits.edition(), person));

        assertThat(rules(refusal)).containsExactly("enrolment.once");
    }

    @Test
    void isForThePersonsOwnAdvisor() {
        var person = new People(office).registered();

        assertThat(rules(office.as("doradca2", Role.ADVISOR)
                        .refusalOf(OpenForm.class, new OpenForm.Command(recruits.edition(), person))))
                .containsExactly("enrolment.another-advisor");
    }

    @Test
    void asksForTheDeclarationThatAllIsTrue() {
        var person = recruits.opened();
        var untrue = new SubmitForm.Command(recruits.edition(), person, 1, office.today(), "Chcę.", false, false);

        assertThat(rules(office.as(Cases.ADVISOR, Role.ADVISOR).refusalOf(SubmitForm.class, untrue)))
                .containsExactly("enrolment.not-declared");
    }

    @Test
    void passesNobodyWithoutAllCriteria() {
        var person = recruits.submitted();
        recruits.step(person, EnrolmentMove.BEGIN_CHECK, null);

        assertThat(rules(recruits.refusalOf(person, EnrolmentMove.PASS_CHECK, null)))
                .containsExactly("enrolment.criteria-missing");
    }

    @Test
    void asksForTheCriteriaOfItsRulesAndForNoOthers() {
        var before = recruits.submitted();
        Rules.changed(office, Setting.ACCESS_CRITERIA, "RESIDENCE,FORM_COMPLETE");
        var person = recruits.submitted();
        recruits.step(person, EnrolmentMove.BEGIN_CHECK, null);
        recruits.proves(person, List.of(Recruits.given(AccessCriterion.RESIDENCE, true, null, office.today())));

        var other = office.as(Cases.ADVISOR, Role.ADVISOR)
                .refusalOf(
                        RecordAccessCriteria.class,
                        new RecordAccessCriteria.Command(
                                recruits.edition(),
                                person,
                                recruits.version(person),
                                List.of(
                                        Recruits.given(AccessCriterion.FORM_COMPLETE, true, null, office.today()),
                                        Recruits.given(AccessCriterion.NO_ARREARS, true, null, office.today()))));
        assertThat(rules(other)).containsExactly("enrolment.not-asked");
        assertThat(other.verdict().reasons().get(0).field()).isEqualTo("criteria[1].criterion");
        assertThat(recruits.refusalOf(person, EnrolmentMove.PASS_CHECK, null)
                        .verdict()
                        .reasons())
                .containsExactly(Reason.of("enrolment.criteria-missing")
                        .with("criteria", List.of(AccessCriterion.FORM_COMPLETE)));
        recruits.proves(person, List.of(Recruits.given(AccessCriterion.FORM_COMPLETE, true, null, office.today())));
        recruits.step(person, EnrolmentMove.PASS_CHECK, null);
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.MERIT_CHECK);

        recruits.step(before, EnrolmentMove.BEGIN_CHECK, null);
        recruits.proves(before, List.of(Recruits.given(AccessCriterion.RESIDENCE, true, null, office.today())));
        assertThat(rules(recruits.refusalOf(before, EnrolmentMove.PASS_CHECK, null)))
                .as("opened under the rules of before")
                .containsExactly("enrolment.criteria-missing");
    }

    @Test
    void tellsHowManyCriteriaAreNotMetButNotWhich() {
        var person = recruits.proved();
        recruits.proves(person, List.of(Recruits.given(AccessCriterion.NOT_CONVICTED, false, null, office.today())));

        var refusal = recruits.refusalOf(person, EnrolmentMove.PASS_CHECK, null);

        assertThat(rules(refusal)).containsExactly("enrolment.criteria-not-met");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsOnlyKeys("count");
        recruits.step(person, EnrolmentMove.REJECT_FORM, "Kryterium niespełnione.");
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.REJECTED_FORMAL);
    }

    @Test
    void holdsAProofForThirtyDaysAndNoDayMore() {
        var issued = office.today();
        var person = recruits.proved();
        office.on(issued.plusDays(30));
        recruits.step(person, EnrolmentMove.PASS_CHECK, null);

        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.MERIT_CHECK);
        var late = recruits.proved();
        office.on(office.today().plusDays(31));
        var refusal = recruits.refusalOf(late, EnrolmentMove.PASS_CHECK, null);
        assertThat(rules(refusal)).containsOnly("enrolment.proof-stale").hasSize(AccessCriterion.values().length);
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("issued", issued.plusDays(30))
                .containsEntry("until", issued.plusDays(60))
                .containsEntry("days", 30);
    }

    @Test
    void countsTwelveMonthsWithoutBusinessBackFromTheDayOfTheStatement() {
        var person = recruits.proved();
        var today = office.today();
        recruits.proves(
                person,
                List.of(Recruits.given(
                        AccessCriterion.NO_BUSINESS, true, today.minusMonths(12).plusDays(1), today)));

        var refusal = recruits.refusalOf(person, EnrolmentMove.PASS_CHECK, null);

        assertThat(rules(refusal)).containsExactly("enrolment.excluded");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("months", 12)
                .containsEntry("from", today.plusDays(1));
        recruits.proves(
                person, List.of(Recruits.given(AccessCriterion.NO_BUSINESS, true, today.minusMonths(12), today)));
        recruits.step(person, EnrolmentMove.PASS_CHECK, null);
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.MERIT_CHECK);
    }

    @Test
    void callsOnceAndInTime() {
        var person = recruits.proved();
        recruits.step(person, EnrolmentMove.CALL_TO_COMPLETE, "Brak podpisu.");
        // Three working days from Monday 2 March 2026.
        assertThat(recruits.of(person).term()).map(Term::due).contains(LocalDate.of(2026, 3, 5));
        assertThat(rules(recruits.refusalOf(person, EnrolmentMove.REJECT_FORM, "Nie ma.")))
                .containsExactly("enrolment.term-runs");
        office.on(LocalDate.of(2026, 3, 5));
        recruits.step(person, EnrolmentMove.COMPLETE_FORM, null);

        assertThat(rules(recruits.refusalOf(person, EnrolmentMove.CALL_TO_COMPLETE, "Jeszcze raz.")))
                .containsExactly("enrolment.called-once");
    }

    @Test
    void takesNoLateCompletion() {
        var person = recruits.proved();
        recruits.step(person, EnrolmentMove.CALL_TO_COMPLETE, "Brak podpisu.");
        office.on(LocalDate.of(2026, 3, 6));

        assertThat(rules(recruits.refusalOf(person, EnrolmentMove.COMPLETE_FORM, null)))
                .containsExactly("enrolment.completed-late");
        recruits.step(person, EnrolmentMove.REJECT_FORM, "Nie uzupełniono.");
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.REJECTED_FORMAL);
    }

    @Test
    void callsNobodyForWhatCannotBeCompleted() {
        var person = recruits.proved();
        recruits.proves(person, List.of(Recruits.given(AccessCriterion.RESIDENCE, false, null, office.today())));

        assertThat(rules(recruits.refusalOf(person, EnrolmentMove.CALL_TO_COMPLETE, "Uzupełnij.")))
                .containsExactly("enrolment.criteria-not-met");
        var today = office.today();
        var excluded = recruits.proved();
        recruits.proves(
                excluded, List.of(Recruits.given(AccessCriterion.NO_BUSINESS, true, today.minusMonths(11), today)));
        assertThat(rules(recruits.refusalOf(excluded, EnrolmentMove.CALL_TO_COMPLETE, "Uzupełnij.")))
                .containsExactly("enrolment.excluded");
        var sound = recruits.proved();
        assertThat(rules(recruits.refusalOf(sound, EnrolmentMove.REJECT_FORM, "Bez powodu.")))
                .containsExactly("enrolment.nothing-against");
    }

    @Test
    void ranksByTheMeanThenByTheReceiptAndKeepsTheReserveInOrder() {
        places(2);
        var third = recruits.scored(70, 71);
        var first = recruits.scored(90, 91);
        var fourth = recruits.scored(70, 71);
        var below = recruits.scored(59, 60);
        var second = recruits.scored(80, 80);

        recruits.approve();

        var list = enrolments.listsOf(recruits.edition()).get(0);
        assertThat(list.needed()).isEqualByComparingTo("60");
        assertThat(enrolments.placesOf(list))
                .extracting(RecruitmentPlace::formNumber)
                .containsExactly("R-2026-00002", "R-2026-00005", "R-2026-00001", "R-2026-00003", "R-2026-00004");
        assertThat(enrolments.placesOf(list))
                .extracting(RecruitmentPlace::points)
                .containsExactly(
                        new BigDecimal("90.50"),
                        new BigDecimal("80.00"),
                        new BigDecimal("70.50"),
                        new BigDecimal("70.50"),
                        new BigDecimal("59.50"));
        assertThat(List.of(first, second, third, fourth, below))
                .extracting(person -> recruits.of(person).stage())
                .containsExactly(
                        EnrolmentStage.QUALIFIED,
                        EnrolmentStage.QUALIFIED,
                        EnrolmentStage.RESERVE,
                        EnrolmentStage.RESERVE,
                        EnrolmentStage.NOT_QUALIFIED);
    }

    @Test
    void approvesNoListBeforeTwoHaveScoredEverybody() {
        var person = recruits.proved();
        recruits.step(person, EnrolmentMove.PASS_CHECK, null);
        recruits.interview(person, Staff.FIRST_ASSESSOR, 80);

        var refusal = office.as(Staff.MANAGER, Role.MANAGER)
                .refusalOf(ApproveRecruitmentList.class, new ApproveRecruitmentList.Command(recruits.edition()));

        assertThat(rules(refusal)).containsExactly("enrolment.too-few-cards");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("needed", 2);
    }

    /** Where the rules say so, whoever applies on the last day of the call is on the same list. */
    @Test
    void waitsWithTheListForTheEndOfTheCallWhereTheRulesSaySo() {
        recruits.scored(80, 90);
        Rules.changed(office, Setting.RECRUITMENT_LIST_AFTER_CALL, "true");
        var until = office.the(Programmes.class).edition(recruits.edition()).openUntil();

        var refusal = office.as(Staff.MANAGER, Role.MANAGER)
                .refusalOf(ApproveRecruitmentList.class, new ApproveRecruitmentList.Command(recruits.edition()));

        assertThat(refusal.verdict().reasons())
                .containsExactly(Reason.of("enrolment.call-open")
                        .with("edition", recruits.edition())
                        .with("until", until)
                        .with("day", office.today()));
        office.on(until.plusDays(1))
                .as(Staff.MANAGER, Role.MANAGER)
                .does(ApproveRecruitmentList.class, new ApproveRecruitmentList.Command(recruits.edition()));
    }

    @Test
    void letsNobodyApproveAListOfPeopleScoredByThemselves() {
        recruits.scored(80, 90);

        var refusal = office.as(Staff.FIRST_ASSESSOR, Role.ASSESSOR, Role.MANAGER)
                .refusalOf(ApproveRecruitmentList.class, new ApproveRecruitmentList.Command(recruits.edition()));

        assertThat(rules(refusal)).containsExactly("enrolment.scored-yourself");
    }

    @Test
    void letsAScorerMendTheOwnCardAndNoPointsBeyondTheRules() {
        var person = recruits.scored(8, 90);
        recruits.interview(person, Staff.FIRST_ASSESSOR, 80);

        assertThat(RecruitmentBook.mean(enrolments.cardsOf(recruits.of(person))))
                .isEqualByComparingTo("85");
        var over = new RecordInterview.Command(
                recruits.edition(), person, recruits.version(person), 101, office.today(), "Za dużo.");
        assertThat(rules(office.as(Staff.THIRD_ASSESSOR, Role.ASSESSOR).refusalOf(RecordInterview.class, over)))
                .containsExactly("out-of-range");
    }

    private void ends(LocalDate day) {
        var edition = office.the(Programmes.class).edition(FakeProgrammes.EDITION);
        Filled.set(edition, "openUntil", day);
    }

    private void places(int count) {
        var terms = office.the(Programmes.class).rules(FakeProgrammes.RULES).recruitment();
        Filled.set(terms, "places", count);
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
