package pl.pomost.business.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Who may be given a seat, and what somebody with a seat may do next. */
@ApplicationScoped
public class AssessorPolicy {

    @Inject
    Users users;

    AssessorPolicy() {}

    /** An assessor who works here, never advised the case and never held a seat at it. */
    Verdict mayBeSeated(String field, String account, CaseFile file, Committee committee) {
        var assesses = users.find(account)
                .filter(User::isActive)
                .filter(user -> user.roles().contains(Role.ASSESSOR))
                .isPresent();
        return Verdict.allowed()
                .require(assesses, () -> Reason.ofField(field, "assessor.no-role")
                        .with("account", account))
                .require(!file.advisors().contains(account), () -> Reason.ofField(field, "assessor.advised")
                        .with("account", account))
                .require(!committee.hasEverHad(account), () -> Reason.ofField(field, "assessor.seated-before")
                        .with("account", account));
    }

    /** A formal card: after the declaration, once a round. */
    static Verdict mayCheck(Committee committee, String account) {
        return declared(committee, account)
                .require(!committee.hasFormalCard(account), () -> Reason.of("formal-card.locked"));
    }

    /** A merit card: after the declaration, until it is locked. */
    public static Verdict mayScore(Committee committee, String account) {
        return declared(committee, account)
                .require(!committee.hasScoreCard(account), () -> Reason.of("score-card.locked"));
    }

    private static Verdict declared(Committee committee, String account) {
        return Verdict.allowed()
                .require(committee.hasDeclared(account), () -> Reason.of("assessor.declaration-missing"));
    }
}
