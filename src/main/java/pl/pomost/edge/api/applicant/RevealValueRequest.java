package pl.pomost.edge.api.applicant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.applicant.SecretValue;

/** Which masked value, and why it must be seen. */
@Schema(name = "RevealValueRequest")
public record RevealValueRequest(
        @Schema(example = "PESEL") SecretValue value,

        @Schema(example = "Przygotowanie umowy", required = true, maxLength = 500)
        String reason) {}
