package pl.pomost.business.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.training.Absences;
import pl.pomost.business.training.AttendancePolicy;
import pl.pomost.business.training.Trainings;
import pl.pomost.kernel.fact.CaseNumber;

/** Reads how far a person is with the training of the group in which the person is. */
@ApplicationScoped
public class ProgressBook {

    @Inject
    Groups groups;

    @Inject
    CaseFiles files;

    @Inject
    Programmes programmes;

    @Inject
    Trainings trainings;

    ProgressBook() {}

    public Progress of(Enrolment enrolment) {
        var participant = enrolment.participantNumber();
        return groups.activeGroupOf(participant)
                .map(found -> in(found, participant))
                .orElseGet(() -> Progress.none(programmes.rules(enrolment.rulesVersion())));
    }

    private Progress in(CaseNumber number, String participant) {
        var rules = programmes.rules(files.look(number).rulesVersion());
        var attended = trainings.countedQuarters(number).getOrDefault(participant, 0);
        var membership = groups.of(number).members().stream()
                .filter(member -> member.participantNumber().equals(participant))
                .toList();
        var held = trainings.of(number).stream()
                .filter(session -> membership.stream().anyMatch(member -> member.isOn(session.heldOn())))
                .mapToInt(session -> session.quarters())
                .sum();
        var absences = Absences.unexcused(
                participant,
                groups.of(number),
                trainings.of(number).stream().map(Absences.Held::of).toList(),
                trainings.excusesOf(number));
        return new Progress(
                rules.training().quarters(),
                AttendancePolicy.needed(rules),
                attended,
                Math.max(0, held - attended),
                absences.size(),
                rules.training().absences());
    }
}
