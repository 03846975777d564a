package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.GroupGate;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.refusal.Reason;

/** The group has too few people, or too few of the kind that the rules ask for, or a member resigned or was struck off. */
@ApplicationScoped
class AccessLost implements RefusalFact {

    @Inject
    GroupGate group;

    @Inject
    Groups groups;

    @Inject
    Programmes programmes;

    @Inject
    Enrolments enrolments;

    AccessLost() {}

    @Override
    public RefusalGround ground() {
        return RefusalGround.ACCESS_NOT_MET;
    }

    @Override
    public List<Reason> of(CaseFile file) {
        var reasons = group.verdict(file, programmes.rules(file.rulesVersion())).reasons();
        var gone = groups.of(file.number()).members().stream()
                .map(GroupMember::participantNumber)
                .filter(number -> hasLeft(file, number))
                .map(number -> Reason.of("refusal.member-left").with("participant", number));
        return Stream.concat(reasons.stream(), gone).toList();
    }

    private boolean hasLeft(CaseFile file, String participant) {
        return enrolments
                .find(file.editionCode(), participant)
                .filter(enrolment -> enrolment.stage() == EnrolmentStage.WITHDRAWN)
                .isPresent();
    }
}
