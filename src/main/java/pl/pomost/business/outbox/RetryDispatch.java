package pl.pomost.business.outbox;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An administrator who has mended what was in the way lets something be tried again at once. */
@UseCase
@Requires(Permission.RUN_OUTBOX)
public class RetryDispatch {

    @Inject
    Dispatches dispatches;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    RetryDispatch() {}

    /** @param name of what is to leave @param version of it that was seen */
    public record Command(String name, long version) implements About {
        @Override
        public Chain chain() {
            return Chain.ofOffice();
        }
    }

    /** @return the receipt; its subject is the name */
    public Receipt handle(Command command) {
        var dispatch = dispatches.take(command.name()).orElseThrow(() -> Refusal.unknown("dispatch", command.name()));
        Verdict.allowed()
                .require(dispatch.state() != DispatchState.SENT, () -> Reason.of("outbox.sent")
                        .with("name", dispatch.name()))
                .orRefuse();
        dispatch.tryAgain(clock.instant(), command.version());
        return facts.record(dispatch.fact());
    }
}
