package pl.pomost.business.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Where the rules ask for recruitment, an application is written by people in training and submitted by trained ones. */
@ApplicationScoped
public class ParticipationGate implements MoveGate {

    private static final Set<EnrolmentStage> TRAINED = EnumSet.of(EnrolmentStage.COMPLETED, EnrolmentStage.FOUNDER);
    private static final Set<EnrolmentStage> SUPPORTED =
            EnumSet.of(EnrolmentStage.IN_TRAINING, EnrolmentStage.COMPLETED, EnrolmentStage.FOUNDER);

    @Inject
    Groups groups;

    @Inject
    Programmes programmes;

    @Inject
    Enrolments enrolments;

    ParticipationGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.START_APPLICATION, Move.SUBMIT_APPLICATION);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        if (!programmes.rules(file.rulesVersion()).recruitment().isRequired()) {
            return Verdict.allowed();
        }
        var allowed = move == Move.SUBMIT_APPLICATION ? TRAINED : SUPPORTED;
        var verdict = Verdict.allowed();
        for (var member : groups.of(file.number()).members()) {
            verdict = verdict.and(stands(file, member.participantNumber(), allowed))
                    .and(only(file, member.participantNumber()));
        }
        return verdict;
    }

    /** Whether one person has completed training, where the rules ask for recruitment. */
    public Verdict trained(CaseFile file, String participant) {
        return programmes.rules(file.rulesVersion()).recruitment().isRequired()
                ? stands(file, participant, TRAINED)
                : Verdict.allowed();
    }

    private Verdict stands(CaseFile file, String participant, Set<EnrolmentStage> allowed) {
        var stage = enrolments.find(file.editionCode(), participant).map(Enrolment::stage);
        return stage.isEmpty()
                ? Verdict.refused(Reason.of("participation.not-enrolled")
                        .with("participant", participant)
                        .with("edition", file.editionCode()))
                : Verdict.allowed().require(allowed.contains(stage.get()), () -> Reason.of("participation.not-there")
                        .with("participant", participant)
                        .with("stage", stage.get())
                        .with("allowed", allowed));
    }

    private Verdict only(CaseFile file, String participant) {
        return Verdict.allowed()
                .require(!groups.isInActiveGroup(participant, file.number()), () -> Reason.of("group.member-elsewhere")
                        .with("participant", participant)
                        .with("case", groups.activeGroupOf(participant).orElseThrow()));
    }
}
