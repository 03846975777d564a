package pl.pomost.business.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.ApproveRecruitmentList;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.MoveUpRecruits;
import pl.pomost.business.training.ExcuseAbsence;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Recruits;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** domain.md 3.1, moves p8 to p15, and the guards g1 and g2 of 3.2. */
class ParticipationTest {

    private final Office office = Office.onFakes();
    private final Recruits recruits = new Recruits(office);
    private GivenCase theCase;

    @BeforeEach
    void asksForRecruitment() {
        Filled.set(office.the(Programmes.class).rules(FakeProgrammes.RULES).recruitment(), "required", true);
        theCase = new Cases(office).opened();
    }

    @Test
    void blocksTheContractWithAStaleProofAndItsDate() {
        var person = recruits.qualified();
        var issued = office.today();
        office.on(issued.plusDays(31));

        var refusal = office.as(Staff.MANAGER, Role.MANAGER).refusalOf(SignSupportContract.class, contract(person));

        assertThat(rules(refusal)).containsOnly("enrolment.proof-stale");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("until", issued.plusDays(30));
        recruits.proves(person, office.today());
        sign(person);
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.CONTRACT_SIGNED);
    }

    /** domain.md 3.1: no business in the twelve months before joining, whenever the statement was made. */
    @Test
    void countsTheTimeWithoutBusinessToTheDayOfJoining() {
        var person = recruits.qualified();
        var said = office.today();
        var ended = said.minusMonths(12).plusDays(5);
        recruits.proves(person, List.of(Recruits.given(AccessCriterion.NO_BUSINESS, true, ended, said)));

        var refusal = office.as(Staff.MANAGER, Role.MANAGER).refusalOf(SignSupportContract.class, contract(person));

        assertThat(rules(refusal)).containsExactly("enrolment.excluded-on-joining");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("from", said.plusDays(5))
                .containsEntry("day", said);
        office.on(said.plusDays(5));
        sign(person);
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.CONTRACT_SIGNED);
    }

    @Test
    void beginsTheTrainingWithTheFirstClass() {
        var person = signed();
        joins(person);
        assertThat(rules(refusalOf(person, EnrolmentMove.BEGIN_TRAINING, null)))
                .containsExactly("participation.no-class-yet");
        theCase.attended(8);

        step(person, EnrolmentMove.BEGIN_TRAINING, null);

        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.IN_TRAINING);
    }

    @Test
    void completesTheTrainingAtTheThresholdWithARecommendation() {
        var person = inTraining();
        theCase.attended(22);
        office.on(office.today().plusDays(1));
        theCase.attended(40);
        office.on(office.today().plusDays(1));
        theCase.attended(40);
        office.on(office.today().plusDays(1));
        theCase.attended(40);
        office.on(office.today().plusDays(1));
        theCase.attended(9);
        // 8 + 22 + 3 x 40 + 9 = 159 quarters: one less than 80 % of 200 (domain.md 6.8: 50 h at 80 % are 40 h).
        var refusal = refusalOf(person, EnrolmentMove.COMPLETE_TRAINING, "Polecam.");
        assertThat(rules(refusal)).containsExactly("participation.below-threshold");
        assertThat(refusal.verdict().reasons().get(0).figures().get("attended")).hasToString("39.75");
        theCase.attended(1);

        step(person, EnrolmentMove.COMPLETE_TRAINING, "Polecam.");

        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.COMPLETED);
    }

    @Test
    void failsNobodyWhoCanStillReachTheThreshold() {
        var person = inTraining();

        assertThat(rules(refusalOf(person, EnrolmentMove.FAIL_TRAINING, null)))
                .containsExactly("participation.within-reach");
    }

    /** domain.md 3.1, p14: three unexcused absences; the list of whoever stayed away is not signed. */
    @Test
    void failsWhoeverWasAbsentAsOftenAsTheRulesNameAlthoughTheHoursCouldStillBeReached() {
        var person = inTraining();
        staysAway(person, 2);
        var refusal = refusalOf(person, EnrolmentMove.FAIL_TRAINING, null);
        assertThat(rules(refusal)).containsExactly("participation.within-reach");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("absences", 2)
                .containsEntry("limit", 3);
        staysAway(person, 1);

        step(person, EnrolmentMove.FAIL_TRAINING, null);

        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.FAILED_ATTENDANCE);
        assertThat(recruits.of(person).term())
                .map(Term::due)
                .contains(office.today().plusDays(28));
    }

    @Test
    void strikesNobodyOffForAbsencesBelowTheLimitOfTheRules() {
        var person = inTraining();
        staysAway(person, 2);

        var refusal = advisor().refusalOf(WithdrawPerson.class, leaving(person, WithdrawalReason.STRUCK_OFF_ABSENCES));

        assertThat(rules(refusal)).containsExactly("participation.too-few-absences");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("absences", 2)
                .containsEntry("limit", 3);
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.IN_TRAINING);
        staysAway(person, 1);
        advisor().does(WithdrawPerson.class, leaving(person, WithdrawalReason.STRUCK_OFF_ABSENCES));
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.WITHDRAWN);
        assertThat(office.facts().last().thing()).isEqualTo("support");
    }

    @Test
    void countsNoExcusedAbsenceAgainstAPersonWhoIsStruckOff() {
        var person = inTraining();
        staysAway(person, 3);
        theCase.advisorDoes(
                ExcuseAbsence.class, seen -> new ExcuseAbsence.Command(seen, 2, person, "Zwolnienie lekarskie."));

        assertThat(rules(refusalOf(person, EnrolmentMove.FAIL_TRAINING, null)))
                .containsExactly("participation.within-reach");
        assertThat(rules(advisor()
                        .refusalOf(WithdrawPerson.class, leaving(person, WithdrawalReason.STRUCK_OFF_ABSENCES))))
                .containsExactly("participation.too-few-absences");
    }

    /** Whoever is in no group missed nothing; the limit that is told is that of the person's own rules. */
    @Test
    void strikesNobodyOffForAbsencesWhoIsInNoGroup() {
        var person = signed();

        var refusal = advisor().refusalOf(WithdrawPerson.class, leaving(person, WithdrawalReason.STRUCK_OFF_ABSENCES));

        assertThat(rules(refusal)).containsExactly("participation.too-few-absences");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("absences", 0)
                .containsEntry("limit", 3);
        advisor().does(WithdrawPerson.class, leaving(person, WithdrawalReason.STRUCK_OFF_FALSE_STATEMENT));
        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.WITHDRAWN);
    }

    /** A member who left the project is no founder: the grant is neither approved nor signed for the group. */
    @Test
    void grantsNothingToAGroupOfWhichAMemberLeft() {
        Filled.set(office.the(Programmes.class).rules(FakeProgrammes.RULES).recruitment(), "required", false);
        var person = signed();
        joins(person);
        theCase.withTrainedGroup(4).assessed();
        advisor().does(WithdrawPerson.class, leaving(person, WithdrawalReason.RESIGNED));

        assertThat(rules(theCase.refusalOf(
                        Staff.MANAGER,
                        Role.MANAGER,
                        ApproveGrant.class,
                        ref -> new ApproveGrant.Command(ref, Money.of(100_000), "Tak."))))
                .containsExactly("refusal.member-left");
    }

    @Test
    void owesTheExitFourWeeksAfterTheEnd() {
        var person = signed();
        var day = office.today();
        advisor().does(WithdrawPerson.class, leaving(person, WithdrawalReason.RESIGNED));

        assertThat(recruits.of(person).stage()).isEqualTo(EnrolmentStage.WITHDRAWN);
        assertThat(recruits.of(person).term()).map(Term::due).contains(day.plusDays(28));
        advisor().does(RecordExit.class, exit(person));
        assertThat(recruits.of(person).term()).isEmpty();
        assertThat(rules(advisor().refusalOf(RecordExit.class, exit(person))))
                .containsExactly("participation.exit-recorded");
    }

    @Test
    void recordsTheExitOfNobodyWhoseSupportGoesOn() {
        var person = inTraining();

        assertThat(rules(advisor().refusalOf(RecordExit.class, exit(person))))
                .contains("enrolment.wrong-stage", "participation.not-ended");
    }

    @Test
    void movesTheReserveUpStrictlyInOrderWhenAPlaceIsFree() {
        Filled.set(office.the(Programmes.class).rules(FakeProgrammes.RULES).recruitment(), "places", 1);
        var first = recruits.scored(90, 90);
        var second = recruits.scored(80, 80);
        var third = recruits.scored(85, 70);
        office.as(Staff.MANAGER, Role.MANAGER)
                .does(ApproveRecruitmentList.class, new ApproveRecruitmentList.Command(recruits.edition()));
        assertThat(rules(office.as(Staff.MANAGER, Role.MANAGER)
                        .refusalOf(MoveUpRecruits.class, new MoveUpRecruits.Command(recruits.edition()))))
                .containsExactly("enrolment.nobody-moves-up");
        advisor()
                .does(
                        WithdrawPerson.class,
                        new WithdrawPerson.Command(
                                recruits.edition(),
                                first,
                                recruits.version(first),
                                WithdrawalReason.TOOK_UP_WORK,
                                office.today(),
                                "Pismo."));

        office.as(Staff.MANAGER, Role.MANAGER)
                .does(MoveUpRecruits.class, new MoveUpRecruits.Command(recruits.edition()));

        assertThat(List.of(second, third))
                .extracting(person -> recruits.of(person).stage())
                .containsExactly(EnrolmentStage.QUALIFIED, EnrolmentStage.RESERVE);
    }

    @Test
    void letsOnlyPeopleInTrainingWriteAnApplicationWhereTheRulesSaySo() {
        var person = signed();
        joins(person);
        theCase.withGroup(1);

        assertThat(against(Move.START_APPLICATION))
                .containsExactlyInAnyOrder("participation.not-there", "participation.not-enrolled");
        Filled.set(office.the(Programmes.class).rules(FakeProgrammes.RULES).recruitment(), "required", false);
        assertThat(against(Move.START_APPLICATION)).isEmpty();
    }

    @Test
    void letsOnlyTrainedPeopleSubmitWhereTheRulesSaySo() {
        inTraining();

        assertThat(against(Move.START_APPLICATION)).isEmpty();
        assertThat(against(Move.SUBMIT_APPLICATION)).containsExactly("participation.not-there");
    }

    private List<String> against(Move move) {
        return office
                .the(ParticipationGate.class)
                .verdict(move, theCase.file(), new Actor(Cases.ADVISOR, java.util.Set.of(Role.ADVISOR)))
                .reasons()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    private String signed() {
        var person = recruits.qualified();
        sign(person);
        return person;
    }

    private String inTraining() {
        var person = signed();
        joins(person);
        theCase.attended(8);
        step(person, EnrolmentMove.BEGIN_TRAINING, null);
        return person;
    }

    /** So many sessions of a quarter-hour are held, and the person signs for none. */
    private void staysAway(String person, int sessions) {
        for (int i = 0; i < sessions; i++) {
            var list = new TrainingList(
                    office.today(),
                    TrainingTopic.PRODUCT,
                    SupportForm.TRAINING,
                    1,
                    List.of(new TrainingList.Attended(person, 1, false)));
            theCase.advisorDoes(RecordTraining.class, seen -> new RecordTraining.Command(seen, list));
        }
    }

    private WithdrawPerson.Command leaving(String person, WithdrawalReason reason) {
        return new WithdrawPerson.Command(
                recruits.edition(), person, recruits.version(person), reason, office.today(), "Notatka.");
    }

    private void joins(String person) {
        theCase.advisorDoes(JoinGroup.class, seen -> new JoinGroup.Command(seen, person, office.today()));
    }

    private void sign(String person) {
        office.as(Staff.MANAGER, Role.MANAGER).does(SignSupportContract.class, contract(person));
    }

    private SignSupportContract.Command contract(String person) {
        return new SignSupportContract.Command(
                recruits.edition(), person, recruits.version(person), "USD/1/2026", office.today());
    }

    private void step(String person, EnrolmentMove step, String recommendation) {
        advisor().does(AdvanceTraining.class, command(person, step, recommendation));
    }

    private Refusal refusalOf(String person, EnrolmentMove step, String recommendation) {
        return advisor().refusalOf(AdvanceTraining.class, command(person, step, recommendation));
    }

    private AdvanceTraining.Command command(String person, EnrolmentMove step, String recommendation) {
        return new AdvanceTraining.Command(recruits.edition(), person, recruits.version(person), step, recommendation);
    }

    private RecordExit.Command exit(String person) {
        return new RecordExit.Command(recruits.edition(), person, recruits.version(person), ExitStatus.EMPLOYED);
    }

    private Office advisor() {
        return office.as(Cases.ADVISOR, Role.ADVISOR);
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
