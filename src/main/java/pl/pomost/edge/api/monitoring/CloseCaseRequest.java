package pl.pomost.edge.api.monitoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the case ends. */
@Schema(name = "CloseCaseRequest")
public record CloseCaseRequest(
        @Schema(example = "true") boolean securityReturned,

        @Schema(example = "Okres trwałości minął, weksel zwrócono.", maxLength = 4000)
        String protocol) {}
