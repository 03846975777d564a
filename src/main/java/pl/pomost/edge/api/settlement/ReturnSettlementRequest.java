package pl.pomost.edge.api.settlement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the cooperative must correct, at most 2000 characters. */
@Schema(name = "ReturnSettlementRequest")
public record ReturnSettlementRequest(
        @Schema(example = "Brakuje dowodu zapłaty za pozycję 2.", maxLength = 2000)
        String remarks) {}
