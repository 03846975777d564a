package pl.pomost.edge.api.bridging;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the cooperative received the refusal. */
@Schema(name = "RecordBridgingReceiptRequest")
public record RecordBridgingReceiptRequest(
        LocalDate receivedOn,

        @Schema(example = "Zwrotne potwierdzenie odbioru, akta sprawy.", maxLength = 300)
        String proof) {}
