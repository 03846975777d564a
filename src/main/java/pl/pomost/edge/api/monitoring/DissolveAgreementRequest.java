package pl.pomost.edge.api.monitoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an agreement ends before any payment. */
@Schema(name = "DissolveAgreementRequest")
public record DissolveAgreementRequest(
        @Schema(example = "true") boolean securityReturned,

        @Schema(example = "Spółdzielnia zrezygnowała pismem z 3 marca; weksel zwrócono.", maxLength = 4000)
        String protocol) {}
