package pl.pomost.edge.api.due;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of the preview stays out. */
@Schema(name = "GatherDueRequest")
public record GatherDueRequest(
        @Schema(description = "Keys of rows that stay out", example = "GR-2026-0005-T1") @Nullable
        List<String> leftOut) {}
