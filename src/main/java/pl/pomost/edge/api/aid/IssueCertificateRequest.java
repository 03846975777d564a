package pl.pomost.edge.api.aid;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a signed certificate was given to the recipient. */
@Schema(name = "IssueCertificateRequest")
public record IssueCertificateRequest(
        @Schema(description = "Day of the issue", example = "2026-03-02", required = true) @Nullable
        LocalDate issuedOn) {}
