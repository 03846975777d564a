package pl.pomost.business.applicant;

import jakarta.inject.Inject;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager gives a person who is in no group to another advisor: who registered the person may have left. In a group the
 * advisor of its case looks after the person; then the case is handed over.
 */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class HandOverPerson {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 1000;

    @Inject
    Participants participants;

    @Inject
    Groups groups;

    @Inject
    Users users;

    @Inject
    Facts facts;

    HandOverPerson() {}

    /**
     * To whom and why.
     *
     * @param number  the participant's number
     * @param version the version that was seen
     * @param advisor account of the advisor who takes over
     * @param reason  why, at most 1000 characters
     */
    public record Command(String number, long version, String advisor, String reason) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(number);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("advisor", command.advisor());
        check.text("reason", command.reason(), REASON_LENGTH);
        check.orRefuse();
        check.that("advisor", isAdvisor(command.advisor()), "hand-over.no-advisor");
        check.orRefuse();

        var person = participants.take(command.number());
        person.mustBe(command.version());
        var group = groups.activeGroupOf(person.number());
        Verdict.allowed()
                .require(
                        group.isEmpty(), () -> Reason.of("participant.in-group").with("case", group.orElseThrow()))
                .require(!command.advisor().equals(person.advisor()), () -> Reason.of("participant.same-advisor")
                        .with("advisor", command.advisor()))
                .orRefuse();
        var before = person.advisor();
        person.handOverTo(command.advisor());
        return facts.record(person.tells(
                "person-hand-over",
                Snapshot.empty()
                        .with("version", person.version())
                        .with("from", before)
                        .with("to", command.advisor())
                        .personal("reason", command.reason().strip())));
    }

    private boolean isAdvisor(String account) {
        return users.find(account)
                .filter(user -> user.isActive() && user.roles().contains(Role.ADVISOR))
                .isPresent();
    }
}
