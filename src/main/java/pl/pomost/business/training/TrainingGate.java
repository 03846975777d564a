package pl.pomost.business.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Verdict;

/** An application is submitted when every member of the group is trained. */
@ApplicationScoped
public class TrainingGate implements MoveGate {

    @Inject
    Groups groups;

    @Inject
    Trainings trainings;

    @Inject
    Programmes programmes;

    TrainingGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.SUBMIT_APPLICATION);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        return verdict(file, programmes.rules(file.rulesVersion()));
    }

    /** Whether every member is trained under those rules. */
    public Verdict verdict(CaseFile file, SupportRules rules) {
        var counted = trainings.countedQuarters(file.number());
        var verdict = Verdict.allowed();
        for (var member : groups.of(file.number()).members()) {
            var participant = member.participantNumber();
            verdict = verdict.and(AttendancePolicy.verdict(participant, counted.getOrDefault(participant, 0), rules));
        }
        return verdict;
    }
}
