package pl.pomost.edge.api.applicant;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.applicant.SecretValue;

/** Which masked value, and why it must be seen. */
@Schema(name = "RevealValueRequest")
public record RevealValueRequest(
        @Schema(
                type = SchemaType.STRING,
                enumeration = {"PESEL", "DOCUMENT_NUMBER", "DISABILITY", "CIRCUMSTANCES"},
                example = "PESEL")
        SecretValue value,

        @Schema(example = "Przygotowanie umowy", required = true)
        String reason) {}
