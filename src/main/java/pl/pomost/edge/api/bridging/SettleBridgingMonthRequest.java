package pl.pomost.edge.api.bridging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/** What the evidence of a month proves. */
@Schema(name = "SettleBridgingMonthRequest")
public record SettleBridgingMonthRequest(
        @Schema(example = "8000.00") Money acceptedCost,

        @Nullable @Schema(description = "Required when less than paid is accepted", maxLength = 1000)
        String remarks) {}
