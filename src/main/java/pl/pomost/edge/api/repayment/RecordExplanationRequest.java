package pl.pomost.edge.api.repayment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the cooperative explained. */
@Schema(name = "RecordExplanationRequest")
public record RecordExplanationRequest(
        LocalDate receivedOn,

        @Schema(example = "Zakup był konieczny.", maxLength = 4000)
        String explanation) {}
