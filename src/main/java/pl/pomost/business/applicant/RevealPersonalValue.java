package pl.pomost.business.applicant;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Somebody looks at a masked value in full and says why; the look is an entry in the person's chain. */
@UseCase
@Requires(Permission.REVEAL_PERSONAL_VALUES)
public class RevealPersonalValue {

    /** Most characters of the reason. */
    public static final int REASON_LENGTH = 500;

    @Inject
    Participants participants;

    @Inject
    AdvisorPolicy advisors;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RevealPersonalValue() {}

    /**
     * Which value of whom, and why.
     *
     * @param number  the participant's number
     * @param reason  why it must be seen, at most 500 characters
     * @param reader  is given the value, so that it travels apart from the receipt, which is kept
     */
    public record Command(String number, SecretValue value, String reason, Consumer<String> reader) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(number);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("value", command.value());
        check.text("reason", command.reason(), REASON_LENGTH);
        check.orRefuse();
        var person = participants.look(command.number());
        mayRead(command.value(), person).orRefuse();
        var special = participants.special(person.number()).orElse(null);
        var value = person.secret(command.value(), special);
        Verdict.allowed()
                .require(value.isPresent(), () -> Reason.of("participant.value-absent"))
                .orRefuse();

        var look = Snapshot.empty()
                .with("value", command.value())
                .personal("reason", command.reason().strip());
        var receipt = facts.record(person.tells("revelation", look));
        value.ifPresent(command.reader());
        return receipt;
    }

    private Verdict mayRead(SecretValue which, Participant person) {
        var actor = door.actor();
        var may = !which.isSpecial()
                || actor.is(Role.MANAGER)
                || actor.is(Role.AUDITOR)
                || advisors.isNear(person.number(), actor);
        return Verdict.allowed().require(may, () -> Reason.of("participant.special-not-yours"));
    }
}
