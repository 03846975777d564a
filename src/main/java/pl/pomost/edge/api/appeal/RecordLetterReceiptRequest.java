package pl.pomost.edge.api.appeal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.appeal.RecordLetterReceipt;

/** When the group received the letter about its result, and what proves it. */
@Schema(name = "RecordLetterReceiptRequest")
public record RecordLetterReceiptRequest(
        @Schema(description = "Not before the result and not after the business day", example = "2026-03-02")
        LocalDate receivedOn,

        @Schema(
                description = "Where the proof is found",
                example = "Zwrotne potwierdzenie odbioru, dokument 7",
                maxLength = RecordLetterReceipt.PROOF_LENGTH)
        String proof) {}
