package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Members who resigned from the project or were struck off (domain.md 3.1, p16) while their group goes on without knowing it. */
@ApplicationScoped
class MembersLeft {

    @Inject
    Groups groups;

    @Inject
    Enrolments enrolments;

    MembersLeft() {}

    /** Each of them, as a fact. */
    List<Reason> of(CaseFile file) {
        return groups.of(file.number()).members().stream()
                .map(GroupMember::participantNumber)
                .filter(number -> hasLeft(file, number))
                .map(number -> Reason.of("refusal.member-left").with("participant", number))
                .toList();
    }

    /** Nobody is granted money for a person who is not in the project any more. */
    Verdict none(CaseFile file) {
        return of(file).stream()
                .reduce(Verdict.allowed(), (verdict, left) -> verdict.require(false, () -> left), Verdict::and);
    }

    private boolean hasLeft(CaseFile file, String participant) {
        return enrolments
                .find(file.editionCode(), participant)
                .filter(enrolment -> enrolment.stage() == EnrolmentStage.WITHDRAWN)
                .isPresent();
    }
}
