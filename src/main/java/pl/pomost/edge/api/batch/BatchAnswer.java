package pl.pomost.edge.api.batch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.batch.BatchOptions.BatchMove;
import pl.pomost.edge.api.Problem.ProblemReason;
import pl.pomost.records.register.BatchLine;
import pl.pomost.records.register.BatchRowLine;

/**
 * A batch with its rows, and what may be done with it now.
 *
 * @param batch the batch
 * @param rows  its rows in their order, those taken off too
 * @param moves every move that its state has
 */
@Schema(name = "BatchAnswer")
public record BatchAnswer(BatchLine batch, List<BatchRowLine> rows, List<BatchMoveAnswer> moves) {

    /**
     * A move of the batch.
     *
     * @param possible whether whoever asks can make it now
     * @param reasons  otherwise every reason why not; the field of a reason about one row is its payout
     */
    @Schema(name = "BatchMoveAnswer")
    public record BatchMoveAnswer(BatchMove move, boolean possible, List<ProblemReason> reasons) {}
}
