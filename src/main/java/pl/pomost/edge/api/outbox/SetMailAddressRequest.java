package pl.pomost.edge.api.outbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.SetMailAddress;

/** Where reminders go. */
@Schema(name = "SetMailAddressRequest")
public record SetMailAddressRequest(
        @Schema(
                description = "Absent or empty for nowhere",
                maxLength = SetMailAddress.LONGEST,
                example = "ksiegowa@example.org")
        @Nullable
        String address) {}
