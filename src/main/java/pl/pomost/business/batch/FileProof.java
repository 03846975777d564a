package pl.pomost.business.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Whether the file of an exported batch, made again, is the one that the bank was given. */
@ApplicationScoped
public class FileProof {

    private static final Logger LOG = System.getLogger(FileProof.class.getName());

    @Inject
    Batches batches;

    @Inject
    BatchFile file;

    FileProof() {}

    /** @return false as well when it cannot be made any more */
    public boolean isTheSame(String number) {
        try {
            var batch = batches.look(number);
            file.again(batch, batches.rowsOf(batch));
            return true;
        } catch (RuntimeException differs) {
            LOG.log(Level.ERROR, "the file of batch " + number + " is not what it was", differs);
            return false;
        }
    }
}
