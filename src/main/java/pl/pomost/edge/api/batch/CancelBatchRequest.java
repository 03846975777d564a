package pl.pomost.edge.api.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a batch is given up. */
@Schema(name = "CancelBatchRequest")
public record CancelBatchRequest(
        @Schema(
                description = "At most 1000 characters",
                maxLength = 1000,
                example = "Bank nie przyjmie dziś pliku",
                required = true)
        @Nullable
        String grounds) {}
