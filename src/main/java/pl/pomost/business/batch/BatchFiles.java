package pl.pomost.business.batch;

import jakarta.inject.Inject;
import pl.pomost.business.account.TransferFile;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The files of exported batches, for those who may order payouts; {@link TakeBatchFile} tells the trail first. */
@Reading
@Requires(Permission.PREPARE_PAYOUTS)
public class BatchFiles {

    @Inject
    Batches batches;

    @Inject
    BatchFile file;

    BatchFiles() {}

    /** @throws Refusal RULE when the batch is not exported */
    public TransferFile of(String number) {
        var batch = batches.look(number);
        if (batch.state() != BatchState.EXPORTED) {
            throw new Refusal(Refusal.Kind.RULE, batch.wrongState(BatchState.EXPORTED));
        }
        return file.again(batch, batches.rowsOf(batch));
    }
}
