package pl.pomost.business.batch;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant takes the file of an exported batch out of the house: who took it, when, and which bytes, stands in the trail. */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class TakeBatchFile {

    @Inject
    Batches batches;

    @Inject
    BatchFile file;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    TakeBatchFile() {}

    /** @param number of the batch; taking its file changes nothing of it */
    public record Command(String number) implements About {

        @Override
        public Chain chain() {
            return Chain.ofBatch(number);
        }
    }

    /** @return the receipt; its subject is the number of the batch */
    public Receipt handle(Command command) {
        var batch = batches.look(command.number());
        if (batch.state() != BatchState.EXPORTED) {
            throw new Refusal(Refusal.Kind.RULE, batch.wrongState(BatchState.EXPORTED));
        }
        var again = file.again(batch, batches.rowsOf(batch));
        var snapshot = Snapshot.empty()
                .with("fileName", again.name())
                .with("sha256", again.sha256())
                .with("takenBy", door.actor().account())
                .with("takenOn", clock.day());
        return facts.record(new Fact(command.chain(), "batch-file", snapshot, null, batch.number(), batch.version()));
    }
}
