package pl.pomost.business.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * The grant is so much for one person, in whatever edition: who was a member when another case was paid is not counted a second
 * time.
 */
@ApplicationScoped
public class GrantedPersonGate implements MoveGate {

    @Inject
    Groups groups;

    @Inject
    Agreements agreements;

    GrantedPersonGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.APPROVE_GRANT, Move.SIGN_AGREEMENT);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        return grantedBefore(file);
    }

    /** Everybody of the group who was counted for the grant of another case. */
    Verdict grantedBefore(CaseFile file) {
        if (file.founderKind() != FounderKind.NATURAL_PERSONS) {
            return Verdict.allowed();
        }
        var persons = groups.of(file.number()).members().stream()
                .filter(GroupMember::isPresent)
                .map(GroupMember::participantNumber)
                .toList();
        return grantedBefore(file, persons);
    }

    /** The same of some persons. */
    public Verdict grantedBefore(CaseFile file, List<String> persons) {
        var verdict = Verdict.allowed();
        for (var before : agreements.grantedBefore(persons, file.number())) {
            verdict = verdict.and(Verdict.refused(Reason.of("agreement.person-granted")
                    .with("participant", before.participant())
                    .with("case", before.caseNumber())));
        }
        return verdict;
    }
}
