package pl.pomost.edge.api.work;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Problem.ProblemReason;

/**
 * A page of what became of the rows of a work.
 *
 * @param rows in the order in which that was known
 * @param next what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "WorkRowList")
public record WorkRowList(
        List<WorkRowAnswer> rows, @Nullable String next) {

    /**
     * What became of one row.
     *
     * @param place   from 1
     * @param key     names it, such as GR-2026-0005-T1 or WB-2026-0001/12
     * @param refused whether nothing was done with it
     * @param reasons then every reason
     */
    @Schema(name = "WorkRowAnswer")
    public record WorkRowAnswer(int place, String key, boolean refused, List<ProblemReason> reasons) {}
}
