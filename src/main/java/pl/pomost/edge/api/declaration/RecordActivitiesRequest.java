package pl.pomost.edge.api.declaration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the cooperative will do. */
@Schema(name = "RecordActivitiesRequest")
public record RecordActivitiesRequest(
        @Schema(description = "Year of the classification (PKD)", example = "2025", required = true) @Nullable
        Integer classification,

        @Schema(description = "Codes, 1 to 20, the main activity first, each once", required = true) @Nullable
        List<String> activities) {}
