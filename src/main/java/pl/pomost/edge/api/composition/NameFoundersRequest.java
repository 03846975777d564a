package pl.pomost.edge.api.composition;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom the founding act, or the resolution that admits the members, names. */
@Schema(name = "NameFoundersRequest")
public record NameFoundersRequest(
        @Schema(
                description =
                        "Those of the group: numbers of participants, or tax numbers of founding legal persons; each once",
                required = true)
        @Nullable
        List<String> founders,

        @Schema(
                description = "How many more are named who are not of the group",
                example = "0",
                minimum = "0",
                maximum = "999",
                required = true)
        @Nullable
        Integer others) {}
