package pl.pomost.business.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Actor;
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

    /** Who could be given a seat now, in the order of the alphabet; never the chair who gives it. */
    List<String> eligible(CaseFile file, Committee committee, Actor chair) {
        return users.holding(Role.ASSESSOR).stream()
                .map(User::account)
                .filter(account -> !chair.isPerson(account))
                .filter(account ->
                        mayBeSeated("account", account, file, committee).isAllowed())
                .sorted()
                .toList();
    }

    /** Whether the panel that works now has an empty seat. */
    static Verdict hasRoom(CaseFile file, Committee committee) {
        var panel = committee.at(file.stage());
        return Verdict.allowed()
                .require(panel.isPresent() || file.stage() != Stage.APPEAL, () -> Reason.of("assessor.not-needed"))
                .require(panel.isEmpty() || committee.emptySeats(panel.get()) > 0, () -> Reason.of("assessor.no-room"));
    }

    /** A formal card: in the stage of the own panel, after the declaration, once a round. */
    static Verdict mayCheck(CaseFile file, Committee committee, String account) {
        return isAt(file, committee.panelOf(account).flatMap(Panel::checksIn))
                .and(declared(committee, account))
                .require(!committee.hasFormalCard(account), () -> Reason.of("formal-card.locked"));
    }

    /** A merit card: in the stage of the own panel, after the declaration, until it is locked. */
    public static Verdict mayScore(CaseFile file, Committee committee, String account) {
        return isAt(file, committee.panelOf(account).flatMap(Panel::scoresIn))
                .and(declared(committee, account))
                .require(!committee.hasScoreCard(account), () -> Reason.of("score-card.locked"));
    }

    private static Verdict isAt(CaseFile file, Optional<Stage> wanted) {
        return Verdict.allowed()
                .require(wanted.filter(stage -> file.stage() == stage).isPresent(), () -> Reason.of("move.wrong-stage")
                        .with("stage", file.stage())
                        .with("from", wanted.map(List::of).orElse(List.of())));
    }

    private static Verdict declared(Committee committee, String account) {
        return Verdict.allowed()
                .require(committee.hasDeclared(account), () -> Reason.of("assessor.declaration-missing"));
    }
}
