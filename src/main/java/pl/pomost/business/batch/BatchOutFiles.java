package pl.pomost.business.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.outbox.Hindered;
import pl.pomost.business.outbox.Hindrance;
import pl.pomost.business.outbox.OutFile;
import pl.pomost.business.outbox.OutFiles;
import pl.pomost.kernel.refusal.Refusal;

/** The file of an exported batch as it leaves: made again, and held against the hash that stands in the trail. */
@ApplicationScoped
public class BatchOutFiles implements OutFiles {

    @Inject
    Batches batches;

    @Inject
    BatchFile file;

    BatchOutFiles() {}

    @Override
    public OutFile of(String subject) throws Hindered {
        try {
            var batch = batches.look(subject);
            var again = file.again(batch, batches.rowsOf(batch));
            return new OutFile(again.name(), again.content());
        } catch (Refusal differs) {
            throw new Hindered(Hindrance.CONTENT_DIFFERS);
        }
    }
}
