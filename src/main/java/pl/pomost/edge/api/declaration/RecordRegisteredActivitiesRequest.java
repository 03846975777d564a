package pl.pomost.edge.api.declaration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the extract of the court register says that the cooperative does. */
@Schema(name = "RecordRegisteredActivitiesRequest")
public record RecordRegisteredActivitiesRequest(
        @Schema(description = "Year of the classification (PKD) of the extract", example = "2025", required = true)
        @Nullable
        Integer classification,

        @Schema(description = "Codes, 1 to 20, the main activity first, each once", required = true) @Nullable
        List<String> activities,

        @Nullable
        @Schema(
                description =
                        "How these codes answer those of the plan; needed where the plan uses another classification",
                maxLength = 1000,
                example = "56.10.A z 2007 to dziś 56.11.Z.")
        String note) {}
