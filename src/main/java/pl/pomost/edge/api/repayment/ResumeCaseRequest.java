package pl.pomost.edge.api.repayment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the case goes on. */
@Schema(name = "ResumeCaseRequest")
public record ResumeCaseRequest(
        @Schema(example = "Wyjaśniono.", maxLength = 4000) String reasons) {}
