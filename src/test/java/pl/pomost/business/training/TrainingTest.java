package pl.pomost.business.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.casefile.LeaveGroup;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.WithdrawCase;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class TrainingTest {

    private final Office office = Office.onFakes();
    private final GivenCase theCase = new Cases(office).opened().withGroup(2);
    private final LocalDate today = office.today();

    @Test
    void countsSignedQuartersOnly() {
        record(list(today, 8, line(0, 8, true), line(1, 8, false)));

        assertThat(office.the(Trainings.class).countedQuarters(theCase.number()))
                .containsOnly(Map.entry(member(0), 8));
        assertThat(office.facts().last().thing()).isEqualTo("training 1");
    }

    @Test
    void needsTheShareOfThePlannedHours() {
        var programmes = (FakeProgrammes) office.the(pl.pomost.business.programme.Programmes.class);
        assertThat(AttendancePolicy.needed(programmes.rules(FakeProgrammes.RULES)))
                .isEqualTo(160);
        programmes.withRule("training.attendanceThreshold", Share.of(60));
        assertThat(AttendancePolicy.needed(programmes.rules(FakeProgrammes.RULES)))
                .isEqualTo(120);
    }

    @Test
    void tellsPerPersonWhoIsNotTrainedYet() {
        record(list(today, 40, line(0, 40, true), line(1, 10, true)));

        var reasons = office.the(TrainingGate.class)
                .verdict(Move.SUBMIT_APPLICATION, theCase.file(), new Actor(Cases.ADVISOR, Set.of(Role.ADVISOR)))
                .reasons();

        assertThat(reasons).extracting(Reason::rule).containsOnly("training.below-threshold");
        assertThat(reasons.get(1).figures())
                .containsEntry("participant", member(1))
                .containsEntry("attended", new BigDecimal("2.5"))
                .containsEntry("needed", Hours.of(160));
    }

    @Test
    void letsATrainedGroupSubmit() {
        theCase.trained();

        assertThat(office.the(TrainingGate.class)
                        .verdict(Move.SUBMIT_APPLICATION, theCase.file(), new Actor(Cases.ADVISOR, Set.of()))
                        .isAllowed())
                .isTrue();
    }

    @Test
    void refusesTheFuture() {
        assertThat(refusalOf(list(today.plusDays(1), 4, line(0, 4, true))).kind())
                .isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void refusesADayLongerThanTheRulesAllow() {
        record(list(today, 40, line(0, 40, true)));

        var refusal = refusalOf(
                new TrainingList(today, TrainingTopic.PRODUCT, SupportForm.ADVICE, 4, List.of(line(0, 4, true))));

        assertThat(rules(refusal)).containsExactly("training.day-too-long");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("minutes", 510)
                .containsEntry("most", 480);
    }

    @Test
    void refusesMoreHoursThanPlanned() {
        theCase.trained();

        var refusal = refusalOf(list(office.today(), 4, line(0, 4, true)));

        assertThat(rules(refusal)).containsExactly("training.over-total");
    }

    @Test
    void refusesSomebodyWhoWasNoMemberThatDay() {
        var first = member(0);
        theCase.advisorDoes(LeaveGroup.class, seen -> new LeaveGroup.Command(seen, first, today));
        office.on(today.plusDays(1));
        var list = new TrainingList(
                today.plusDays(1),
                TrainingTopic.PRODUCT,
                SupportForm.TRAINING,
                4,
                List.of(new TrainingList.Attended(first, 4, true)));

        assertThat(rules(refusalOf(list))).containsExactly("training.no-member");
        record(new TrainingList(
                today,
                TrainingTopic.PRODUCT,
                SupportForm.TRAINING,
                4,
                List.of(new TrainingList.Attended(first, 4, true))));
    }

    @Test
    void correctsASessionWithAReason() {
        record(list(today, 40, line(0, 40, true)));
        var better = list(today, 40, line(0, 36, true), line(1, 40, true));

        assertThat(theCase.refusalOf(CorrectTraining.class, seen -> new CorrectTraining.Command(seen, 1, better, ""))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        theCase.advisorDoes(
                CorrectTraining.class, seen -> new CorrectTraining.Command(seen, 1, better, "Źle odczytana lista"));

        assertThat(office.the(Trainings.class).countedQuarters(theCase.number()))
                .containsOnly(Map.entry(member(0), 36), Map.entry(member(1), 40));
    }

    @Test
    void refusesTrainingOfACaseThatHasEnded() {
        var list = list(today, 4, line(0, 4, true));
        theCase.advisorDoes(WithdrawCase.class, seen -> new WithdrawCase.Command(seen, "Grupa zrezygnowała"));

        assertThat(rules(refusalOf(list))).containsExactly("training.closed");
    }

    @Test
    void tellsAllErrorsOfAListAtOnce() {
        var refusal = refusalOf(new TrainingList(
                today,
                TrainingTopic.PRODUCT,
                SupportForm.TRAINING,
                4,
                List.of(line(0, 5, true), line(0, 1, true), new TrainingList.Attended("", 0, true))));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::field)
                .containsExactly(
                        "attended[0].quarters",
                        "attended[1].participant",
                        "attended[2].participant",
                        "attended[2].quarters");
    }

    /** domain.md 6.8: an hour of training is 45 minutes, one of advice 60; both are settings. */
    @Test
    void takesTheMinutesOfAnHourFromTheRules() {
        var terms = rules().training();
        assertThat(SupportForm.TRAINING.minutes(4, terms)).isEqualTo(45);
        assertThat(SupportForm.ADVICE.minutes(4, terms)).isEqualTo(60);
        assertThat(SupportForm.TRAINING.minutes(1, terms)).isEqualTo(12);
        Filled.set(terms, "trainingHourMinutes", 60);
        assertThat(SupportForm.TRAINING.minutes(4, terms)).isEqualTo(60);
    }

    @Test
    void asksWhyASessionIsRecordedAfterSevenDays() {
        var held = today;
        office.on(held.plusDays(7));
        record(list(held, 8, line(0, 8, true)));
        office.on(held.plusDays(8));

        var refusal = refusalOf(list(held, 8, line(1, 8, true)));

        assertThat(rules(refusal)).containsExactly("training.late");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("days", 7)
                .containsEntry("last", held.plusDays(7));
        theCase.advisorDoes(
                RecordTraining.class,
                seen -> new RecordTraining.Command(seen, list(held, 8, line(1, 8, true)), "Lista przyszła pocztą."));
        assertThat(office.facts().last().after().values().get("changed").toString())
                .doesNotContain("pocztą");
    }

    @Test
    void countsAbsencesThatNobodyExcused() {
        record(list(today, 8, line(0, 8, true)));
        record(list(today, 8, line(0, 8, true), line(1, 8, false)));
        record(list(today, 8, line(0, 8, true), line(1, 8, true)));
        assertThat(absences(0)).isEmpty();
        assertThat(absences(1)).containsExactly(1, 2);

        theCase.advisorDoes(
                ExcuseAbsence.class, seen -> new ExcuseAbsence.Command(seen, 1, member(1), "Zwolnienie lekarskie."));

        assertThat(absences(1)).containsExactly(2);
        assertThat(rules(theCase.refusalOf(
                        ExcuseAbsence.class, seen -> new ExcuseAbsence.Command(seen, 1, member(1), "Jeszcze raz."))))
                .containsExactly("training.excused-already");
        assertThat(rules(theCase.refusalOf(
                        ExcuseAbsence.class, seen -> new ExcuseAbsence.Command(seen, 3, member(1), "Był."))))
                .containsExactly("training.not-absent");
    }

    @Test
    void certifiesWhoAttendedEnoughOnce() {
        assertThat(rules(theCase.refusalOf(
                        IssueTrainingCertificate.class, seen -> new IssueTrainingCertificate.Command(seen, member(0)))))
                .containsExactly("training.below-threshold");
        theCase.trained();

        theCase.advisorDoes(
                IssueTrainingCertificate.class, seen -> new IssueTrainingCertificate.Command(seen, member(0)));

        var certificate =
                office.the(Trainings.class).certificatesOf(theCase.number()).get(0);
        assertThat(certificate.number()).isEqualTo("Z-2026-00001");
        assertThat(certificate.attended()).isEqualTo(200);
        assertThat(certificate.needed()).isEqualTo(160);
        assertThat(rules(theCase.refusalOf(
                        IssueTrainingCertificate.class, seen -> new IssueTrainingCertificate.Command(seen, member(0)))))
                .containsExactly("training.certificate-issued");
    }

    private List<Integer> absences(int member) {
        var trainings = office.the(Trainings.class);
        return Absences.unexcused(
                member(member),
                theCase.group(),
                trainings.of(theCase.number()).stream().map(Absences.Held::of).toList(),
                trainings.excusesOf(theCase.number()));
    }

    private pl.pomost.business.programme.SupportRules rules() {
        return office.the(pl.pomost.business.programme.Programmes.class).rules(FakeProgrammes.RULES);
    }

    private void record(TrainingList list) {
        theCase.advisorDoes(RecordTraining.class, seen -> new RecordTraining.Command(seen, list));
    }

    private Refusal refusalOf(TrainingList list) {
        return theCase.refusalOf(RecordTraining.class, seen -> new RecordTraining.Command(seen, list));
    }

    private TrainingList list(LocalDate day, int quarters, TrainingList.Attended... lines) {
        return new TrainingList(day, TrainingTopic.LEGAL_ASPECTS, SupportForm.TRAINING, quarters, Arrays.asList(lines));
    }

    private TrainingList.Attended line(int member, int quarters, boolean signed) {
        return new TrainingList.Attended(member(member), quarters, signed);
    }

    private String member(int index) {
        return theCase.group().members().stream()
                .map(GroupMember::participantNumber)
                .sorted()
                .toList()
                .get(index);
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
