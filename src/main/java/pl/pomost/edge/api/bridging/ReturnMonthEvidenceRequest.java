package pl.pomost.edge.api.bridging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be corrected in the evidence of a month. */
@Schema(name = "ReturnMonthEvidenceRequest")
public record ReturnMonthEvidenceRequest(
        @Schema(example = "Brakuje potwierdzenia przelewu składek.", maxLength = 1000)
        String remarks) {}
