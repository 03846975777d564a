package pl.pomost.edge.api.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.ProposePosting;

/** What a line is said to be. */
@Schema(name = "ProposePostingRequest")
public record ProposePostingRequest(
        @Schema(description = "What it is", example = "EXECUTION", required = true) @Nullable
        PostingKind kind,

        @Schema(
                description = "Reference of the payout or number of the demand; none for anything else",
                example = "GR-2026-0005-T1")
        @Nullable
        String subject,

        @Schema(
                description = "Required for anything else, and where the program did not find it",
                maxLength = 1000,
                example = "Opłata za prowadzenie rachunku")
        @Nullable
        String note) {

    ProposePosting.Command command(String statement, int line) {
        return new ProposePosting.Command(statement, line, kind, subject, note);
    }
}
