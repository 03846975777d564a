package pl.pomost.business.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.ApproveRecruitmentList;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.MoveUpRecruits;
import pl.pomost.business.recruitment.RecordInterview;
import pl.pomost.business.recruitment.RecruitmentBook;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.Filled;
import pl.pomost.given.Office;
import pl.pomost.given.Recruits;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** domain.md 3.1, P32 and P42: the appeal, by analogy with g10, g11 and 6.4. */
class RecourseTest {

    private final Office office = Office.onFakes();
    private final Recruits recruits = new Recruits(office);

    @BeforeEach
    void hires() {
        Staff.hired(office, "kierownik2", Role.MANAGER);
    }

    @Test
    void countsTheTermInTheEditionsDaysFromTheReceipt() {
        office.on(LocalDate.of(2026, 4, 29));
        var person = recruits.rejected();
        recruits.receives(person);
        // 1 May and Sunday 3 May are holidays, 2 May is a Saturday: 30 April, 4, 5, 6 and 7 May.
        office.on(LocalDate.of(2026, 5, 8));

        var late = advisor().refusalOf(AppealRecruitment.class, recruits.appeal(person));

        assertThat(reasons(late)).containsExactly("appeal.late");
        assertThat(late.verdict().reasons().get(0).figures()).containsEntry("due", LocalDate.of(2026, 5, 7));
        office.on(LocalDate.of(2026, 5, 7));
        advisor().does(AppealRecruitment.class, recruits.appeal(person));
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.APPEAL);
    }

    @Test
    void owesTheDecisionToTheManager() {
        var person = recruits.rejected();

        recruits.appeals(person);

        // ten working days from Monday 2 March 2026
        assertThat(recruits.of(person).term()).map(Term::due).contains(LocalDate.of(2026, 3, 16));
        assertThat(ObligationKind.ofPerson(EnrolmentStage.APPEAL).owner()).isEqualTo(Role.MANAGER);
    }

    @Test
    void countsTheDecisionFromTheDayOfTheLetter() {
        office.on(LocalDate.of(2026, 3, 2));
        var person = recruits.rejected();
        recruits.receives(person);
        office.on(LocalDate.of(2026, 3, 6));

        advisor()
                .does(
                        AppealRecruitment.class,
                        new AppealRecruitment.Command(
                                recruits.edition(),
                                person,
                                recruits.version(person),
                                LocalDate.of(2026, 3, 2),
                                "Teczka 1",
                                "Wszystko."));

        // ten working days from Monday 2 March 2026, though the letter was recorded on Friday 6 March
        assertThat(recruits.of(person).term()).map(Term::due).contains(LocalDate.of(2026, 3, 16));
    }

    @Test
    void asksForTheReceiptFirst() {
        var person = recruits.rejected();

        assertThat(reasons(advisor().refusalOf(AppealRecruitment.class, recruits.appeal(person))))
                .containsExactly("recourse.no-receipt");
    }

    @Test
    void bringsARejectedFormBackToItsCheckAndKeepsTheRejecterFromRejectingAgain() {
        var person = recruits.rejected();
        recruits.appeals(person);

        recruits.rules(person, true);

        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.FORMAL_CHECK);
        // five working days from Monday 2 March 2026
        assertThat(recruits.of(person).term()).map(Term::due).contains(LocalDate.of(2026, 3, 9));
        assertThat(reasons(recruits.refusalOf(person, EnrolmentMove.REJECT_FORM, "Nie.")))
                .containsExactly("enrolment.rejected-yourself");
        recruits.proves(person, office.today());
        recruits.step(person, EnrolmentMove.PASS_CHECK, null);
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.MERIT_CHECK);
    }

    @Test
    void endsARefusedAppealForGood() {
        var person = recruits.rejected();
        recruits.appeals(person);
        office.on(office.today().plusDays(1));
        recruits.rules(person, false);
        recruits.receives(person);

        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.REJECTED_FORMAL);
        assertThat(reasons(advisor().refusalOf(AppealRecruitment.class, recruits.appeal(person))))
                .containsExactly("recourse.once");
    }

    @Test
    void isScoredAndDecidedByOthersThanFirst() {
        var person = turnedAway(50, 60);
        recruits.appeals(person);

        assertThat(reasons(scores(Staff.FIRST_ASSESSOR, person))).containsExactly("enrolment.scored-first");
        assertThat(reasons(scores(Staff.MANAGER, person))).containsExactly("appeal.decided-first");
        assertThat(reasons(scores(Cases.ADVISOR, person))).containsExactly("appeal.decided-first");
        recruits.interview(person, Staff.THIRD_ASSESSOR, 80);
        recruits.interview(person, "asesor4", 90);
        assertThat(reasons(decides(Staff.MANAGER, person))).containsExactly("appeal.decided-first");
        recruits.rules(person, null);
        assertThat(recruits.of(person).appealPoints())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("85"));
    }

    @Test
    void letsTheSamePeopleHearItWhereTheRulesDo() {
        if (office.the(Programmes.class) instanceof FakeProgrammes rules) {
            Filled.set(rules.rules(FakeProgrammes.RULES).recruitment(), "appealOthers", false);
        }
        var person = turnedAway(50, 60);
        recruits.appeals(person);
        recruits.interview(person, Staff.FIRST_ASSESSOR, 80);
        recruits.interview(person, Staff.SECOND_ASSESSOR, 80);

        office.as(Staff.MANAGER, Role.MANAGER).does(DecideRecruitmentAppeal.class, recruits.ruling(person, null));

        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.RESERVE);
    }

    @Test
    void waitsForAllNewCards() {
        var person = turnedAway(50, 60);
        recruits.appeals(person);
        recruits.interview(person, Staff.THIRD_ASSESSOR, 80);

        assertThat(reasons(decides("kierownik2", person))).containsExactly("enrolment.too-few-cards");
    }

    @Test
    void neverReplacesTheOldPointsByFewer() {
        places(1);
        recruits.scored(90, 90);
        var waiting = recruits.scored(70, 80);
        recruits.approve();
        recruits.appeals(waiting);
        recruits.interview(waiting, Staff.THIRD_ASSESSOR, 10);
        recruits.interview(waiting, "asesor4", 10);

        recruits.rules(waiting, null);

        assertThat(recruits.of(waiting).stage()).isEqualTo(EnrolmentStage.RESERVE);
        assertThat(recruits.of(waiting).appealPoints())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("75"));
        assertThat(ruling(waiting).isUpheld()).isFalse();
        assertThat(ruling(waiting).newPoints())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("10"));
    }

    @Test
    void standsInTheReserveByItsNewPoints() {
        places(1);
        recruits.scored(95, 95);
        var better = recruits.scored(80, 80);
        var worse = recruits.scored(62, 62);
        var person = recruits.scored(50, 60);
        recruits.approve();
        recruits.appeals(person);
        recruits.interview(person, Staff.THIRD_ASSESSOR, 70);
        recruits.interview(person, "asesor4", 70);
        recruits.rules(person, null);

        assertThat(reserve()).containsExactly(better, person, worse);
        places(3);
        office.as("kierownik3", Role.MANAGER)
                .does(MoveUpRecruits.class, new MoveUpRecruits.Command(recruits.edition()));
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.QUALIFIED);
        assertThat(reserve()).containsExactly(worse);
    }

    @Test
    void letsNobodyPassSomebodyFromTheReserveWhoseAppealIsOpen() {
        places(1);
        recruits.scored(95, 95);
        var waiting = recruits.scored(80, 80);
        recruits.scored(70, 70);
        recruits.approve();
        recruits.appeals(waiting);
        places(2);
        var manager = office.as("kierownik3", Role.MANAGER);

        assertThat(reasons(manager.refusalOf(MoveUpRecruits.class, new MoveUpRecruits.Command(recruits.edition()))))
                .containsExactly("enrolment.appeals-open");
        recruits.scored(99, 99);
        assertThat(reasons(office.as("kierownik3", Role.MANAGER)
                        .refusalOf(
                                ApproveRecruitmentList.class, new ApproveRecruitmentList.Command(recruits.edition()))))
                .containsExactly("enrolment.appeals-open");
    }

    private String turnedAway(int first, int second) {
        var person = recruits.scored(first, second);
        recruits.approve();
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.NOT_QUALIFIED);
        return person;
    }

    private List<String> reserve() {
        return office.the(RecruitmentBook.class).reserve(recruits.edition()).stream()
                .map(line -> line.enrolment().participantNumber())
                .toList();
    }

    private RecourseRuling ruling(String person) {
        return office.the(Recourses.class).rulingsOn(recruits.of(person)).get(0);
    }

    private void places(int count) {
        if (office.the(Programmes.class) instanceof FakeProgrammes rules) {
            Filled.set(rules.rules(FakeProgrammes.RULES).recruitment(), "places", count);
        }
    }

    private Refusal scores(String scorer, String person) {
        return office.as(scorer, Role.ASSESSOR)
                .refusalOf(
                        RecordInterview.class,
                        new RecordInterview.Command(
                                recruits.edition(), person, recruits.version(person), 70, office.today(), "Wie."));
    }

    private Refusal decides(String manager, String person) {
        return office.as(manager, Role.MANAGER).refusalOf(DecideRecruitmentAppeal.class, recruits.ruling(person, null));
    }

    private Office advisor() {
        return office.as(Cases.ADVISOR, Role.ADVISOR);
    }

    private static List<String> reasons(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
