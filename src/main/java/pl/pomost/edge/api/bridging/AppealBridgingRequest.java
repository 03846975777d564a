package pl.pomost.edge.api.bridging;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The appeal against a refusal. */
@Schema(name = "AppealBridgingRequest")
public record AppealBridgingRequest(
        LocalDate filedOn,

        @Schema(example = "Pismo, akta sprawy.", maxLength = 300)
        String letter,

        @Schema(example = "Wniosek podpisały obie osoby uprawnione.", maxLength = 4000)
        String passages) {}
