package pl.pomost.edge.api.payout;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutKind;

/** What is to be paid; amount and account are those of the contract. */
@Schema(name = "PreparePayoutRequest")
public record PreparePayoutRequest(
        @Schema(
                description = "A tranche of the grant or a month of bridging support",
                example = "TRANCHE",
                required = true)
        @Nullable
        PayoutKind kind,

        @Schema(description = "Number of the tranche or month, from 1", example = "1", required = true, minimum = "1")
        int instalment) {}
