package pl.pomost.edge.api.monitoring;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post that the cooperative has created. */
@Schema(name = "OpenPostRequest")
public record OpenPostRequest(
        @Schema(example = "Krawiec", maxLength = 200) String name, LocalDate createdOn) {}
