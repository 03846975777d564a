package pl.pomost.edge.api.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.WorkState;
import pl.pomost.edge.api.Problem.ProblemReason;
import pl.pomost.edge.api.Problems;
import pl.pomost.records.work.WorkLine;

/**
 * Work in progress, or what became of it.
 *
 * @param number  under which it is found
 * @param subject what is worked at, such as the number of a batch
 * @param begunBy account
 * @param endedAt absent while it goes on
 * @param total   rows altogether, 0 while that is not known
 * @param done    rows that are done
 * @param refused rows that were refused
 * @param percent how far it is, 0 to 100
 * @param result  what came of it, such as the number of a batch
 * @param reasons why it was refused as a whole, or what its end has to tell
 */
@Schema(name = "WorkAnswer")
public record WorkAnswer(
        long number,
        WorkKind kind,
        String subject,
        String begunBy,
        LocalDate begunOn,
        Instant begunAt,
        @Nullable Instant endedAt,
        WorkState state,
        int total,
        int done,
        int refused,
        int percent,
        @Nullable String result,
        List<ProblemReason> reasons) {

    static WorkAnswer of(WorkLine line, Problems problems) {
        return new WorkAnswer(
                line.number(),
                line.kind(),
                line.subject(),
                line.begunBy(),
                line.begunOn(),
                line.begunAt(),
                line.endedAt(),
                line.state(),
                line.total(),
                line.done(),
                line.refused(),
                line.percent(),
                line.result(),
                line.reasons().stream().map(problems::told).toList());
    }
}
