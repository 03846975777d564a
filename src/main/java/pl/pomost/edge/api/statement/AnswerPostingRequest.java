package pl.pomost.edge.api.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.AnswerPosting;
import pl.pomost.edge.api.Bodies;

/** What is said to a proposal. */
@Schema(name = "AnswerPostingRequest")
public record AnswerPostingRequest(
        @Schema(description = "The proposal that was seen: attempt of the posting", example = "1", required = true)
        @Nullable
        Integer attempt,

        @Schema(description = "Confirmed or refused", example = "CONFIRMED", required = true)
        AnswerPosting.@Nullable Answer answer,

        @Schema(description = "Why it is refused", maxLength = 1000) @Nullable
        String grounds) {

    AnswerPosting.Command command(String statement, int line) {
        return new AnswerPosting.Command(statement, line, Bodies.present(attempt, "attempt"), answer, grounds);
    }
}
