package pl.pomost.business.outbox;

import jakarta.inject.Inject;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The clockwork takes something out of the house and writes down that it did, or what held it up. A process that ends in
 * between does it once more, under the same name.
 */
@UseCase
@Requires(Permission.RUN_OUTBOX)
public class DeliverDispatch {

    @Inject
    Dispatches dispatches;

    @Inject
    OutFolder folder;

    @Inject
    OutFiles files;

    @Inject
    Post post;

    @Inject
    Users users;

    @Inject
    Patience patience;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    DeliverDispatch() {}

    /** @param name of what is to leave */
    public record Command(String name) implements About {
        @Override
        public Chain chain() {
            return Chain.ofOffice();
        }
    }

    /** @return the receipt; its subject is the name */
    public Receipt handle(Command command) {
        var dispatch = dispatches.take(command.name()).orElseThrow(() -> Refusal.unknown("dispatch", command.name()));
        Verdict.allowed()
                .require(dispatch.isDue(clock.instant()), () -> Reason.of("outbox.not-due")
                        .with("name", dispatch.name())
                        .with("state", dispatch.state()))
                .orRefuse();
        try {
            if (dispatch.channel() == Channel.FILE) {
                var file = files.of(dispatch.subject());
                folder.lay(file);
                dispatch.sent(clock.instant(), Fingerprint.of(file.content()));
            } else {
                post.carry(letter(dispatch));
                dispatch.sent(clock.instant(), null);
            }
        } catch (Hindered hindered) {
            dispatch.hindered(clock.instant(), hindered.hindrance(), patience.mostAttempts());
        }
        return facts.record(dispatch.fact());
    }

    private Letter letter(Dispatch dispatch) throws Hindered {
        var address = dispatch.recipient()
                .flatMap(users::find)
                .flatMap(User::mailAddress)
                .orElseThrow(() -> new Hindered(Hindrance.NO_ADDRESS));
        return new Letter(
                dispatch.name(),
                address,
                dispatch.title().orElseThrow(),
                dispatch.body().orElseThrow());
    }
}
