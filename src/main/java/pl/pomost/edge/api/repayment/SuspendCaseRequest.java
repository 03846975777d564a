package pl.pomost.edge.api.repayment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is suspected. */
@Schema(name = "SuspendCaseRequest")
public record SuspendCaseRequest(
        @Schema(example = "B1", description = "Code of the suspected ground")
        String ground,

        @Schema(example = "Zakup spoza harmonogramu.", maxLength = 4000)
        String reasons) {}
