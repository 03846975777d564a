package pl.pomost.edge.api.agreement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When the registration for social insurance was handed in. */
@Schema(name = "RecordSocialInsuranceRequest")
public record RecordSocialInsuranceRequest(
        @Schema(
                description = "Day on which it was handed in, not in the future",
                example = "2026-03-09",
                required = true)
        @Nullable
        LocalDate insuranceRegisteredOn) {}
