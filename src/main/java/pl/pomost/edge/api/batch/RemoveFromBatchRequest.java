package pl.pomost.edge.api.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a row is taken off. */
@Schema(name = "RemoveFromBatchRequest")
public record RemoveFromBatchRequest(
        @Schema(
                description = "At most 1000 characters",
                maxLength = 1000,
                example = "Spółdzielnia prosi o inny dzień",
                required = true)
        @Nullable
        String grounds) {}
