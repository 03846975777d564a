package pl.pomost.edge.api.official;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.official.IssueDocument;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.kernel.fact.CaseRef;

/** Which document is issued. */
@Schema(name = "IssueDocumentRequest")
public record IssueDocumentRequest(
        @Schema(description = "What it is", example = "GRANT_AGREEMENT", required = true) @Nullable
        OfficialKind kind,

        @Schema(
                description = "Number of the thing that it is about, as the list of documents gives it",
                example = "5/2026/D",
                required = true,
                maxLength = 60)
        @Nullable
        String subject) {

    IssueDocument.Command command(CaseRef theCase) {
        return new IssueDocument.Command(theCase, kind, subject);
    }
}
