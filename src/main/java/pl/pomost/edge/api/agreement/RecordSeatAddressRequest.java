package pl.pomost.edge.api.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the seat of the cooperative is. */
@Schema(name = "RecordSeatAddressRequest")
public record RecordSeatAddressRequest(
        @Schema(
                description = "Street, number, postal code and town",
                example = "ul. Mostowa 1, 87-100 Toruń",
                maxLength = 200,
                required = true)
        @Nullable
        String seatAddress) {}
