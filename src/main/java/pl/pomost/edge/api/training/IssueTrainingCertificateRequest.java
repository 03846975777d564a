package pl.pomost.edge.api.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of the group gets the certificate. */
@Schema(name = "IssueTrainingCertificateRequest")
public record IssueTrainingCertificateRequest(
        @Schema(example = "P-2026-00001", pattern = "^P-\\d{4}-\\d{5,9}$")
        String participant) {}
