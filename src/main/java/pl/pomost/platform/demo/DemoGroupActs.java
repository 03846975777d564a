package pl.pomost.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.RegisterParticipant;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.casefile.OpenCase;
import pl.pomost.business.casefile.WithdrawCase;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.kernel.access.Role;

/** A group comes, is registered and trained, and sometimes resigns. */
@ApplicationScoped
class DemoGroupActs {

    /** Code of the edition of the demonstration. */
    static final String EDITION = "POKAZ-1";

    private static final int DAY_QUARTERS = 32;

    @Inject
    DemoActing acting;

    @Inject
    DemoRules rules;

    @Inject
    OpenCase openCase;

    @Inject
    RegisterParticipant registerParticipant;

    @Inject
    JoinGroup joinGroup;

    @Inject
    RecordTraining recordTraining;

    @Inject
    WithdrawCase withdrawCase;

    DemoGroupActs() {}

    void open(DemoCase told, LocalDate day) {
        var command = new OpenCase.Command(
                EDITION, FounderKind.NATURAL_PERSONS, CaseFile.Purpose.FOUND, told.name(), told.seat());
        told.isOpenedAs(acting.does(day, told.advisor(), Role.ADVISOR, () -> openCase.handle(command))
                .subject());
        for (int i = 0; i < told.members(); i++) {
            var person = DemoPeople.person(
                    told.index() * 5 + i,
                    told.seat(),
                    day,
                    rules.settings().recruitment().proofDays());
            var participant = acting.does(
                            day,
                            told.advisor(),
                            Role.ADVISOR,
                            () -> registerParticipant.handle(new RegisterParticipant.Command(person, null)))
                    .subject();
            told.participants().add(participant);
            acting.advisor(told, day, ref -> joinGroup.handle(new JoinGroup.Command(ref, participant, day)));
        }
    }

    /** All hours of the rules on consecutive days; the last person of every fourth group misses the last day. */
    void train(DemoCase told, LocalDate lastDay) {
        int left = rules.settings().training().quarters();
        for (int session = 0; left > 0; session++) {
            int quarters = Math.min(DAY_QUARTERS, left);
            left -= quarters;
            train(told, lastDay.minusDays(7L - session), session, quarters, left == 0 && told.index() % 4 == 0);
        }
    }

    private void train(DemoCase told, LocalDate day, int session, int quarters, boolean oneMisses) {
        var topics = TrainingTopic.values();
        var present = told.participants().subList(0, told.participants().size() - (oneMisses ? 1 : 0));
        var list = new TrainingList(
                day,
                topics[session % topics.length],
                SupportForm.TRAINING,
                quarters,
                present.stream()
                        .map(participant -> new TrainingList.Attended(participant, quarters, true))
                        .toList());
        acting.advisor(told, day, ref -> recordTraining.handle(new RecordTraining.Command(ref, list)));
    }

    void withdraw(DemoCase told, LocalDate day) {
        acting.advisor(
                told, day, ref -> withdrawCase.handle(new WithdrawCase.Command(ref, "Grupa nie znalazła lokalu.")));
    }
}
