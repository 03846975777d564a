package pl.pomost.edge.api.reference;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where and when a line was compared with its source. */
@Schema(name = "ConfirmReferenceRequest")
public record ConfirmReferenceRequest(
        @Schema(
                description = "Where it stands, at most 300 characters",
                example = "Dz.U. 2021 poz. 1690",
                required = true)
        String basis,

        @Schema(description = "Day on which it was compared, today or earlier", example = "2026-03-02", required = true)
        LocalDate confirmedOn) {}
