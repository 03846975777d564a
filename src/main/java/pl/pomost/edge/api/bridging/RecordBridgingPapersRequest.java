package pl.pomost.edge.api.bridging;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.review.PaperKind;
import pl.pomost.business.review.RecordBridgingPapers;
import pl.pomost.edge.api.Lists;

/** The papers of an application, all that are there. */
@Schema(name = "RecordBridgingPapersRequest")
public record RecordBridgingPapersRequest(List<PaperGiven> papers) {

    /** One paper. */
    @Schema(name = "BridgingPaperGiven")
    public record PaperGiven(
            @Schema(example = "COURT_ENTRY") PaperKind paper,

            LocalDate givenOn,

            @Schema(example = "false", description = "Whether it came with the application for the grant")
            boolean withGrant) {

        private RecordBridgingPapers.Given given() {
            return new RecordBridgingPapers.Given(paper, givenOn, withGrant);
        }
    }

    List<RecordBridgingPapers.Given> given() {
        return Lists.mapped(papers, PaperGiven::given);
    }
}
