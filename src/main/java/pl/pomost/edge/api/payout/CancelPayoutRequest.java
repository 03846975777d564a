package pl.pomost.edge.api.payout;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a payout is taken back. */
@Schema(name = "CancelPayoutRequest")
public record CancelPayoutRequest(
        @Schema(
                description = "At most 1000 characters",
                maxLength = 1000,
                example = "Pomyłka w transzy",
                required = true)
        @Nullable
        String grounds) {}
