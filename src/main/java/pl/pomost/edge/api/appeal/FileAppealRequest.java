package pl.pomost.edge.api.appeal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.appeal.FileAppeal;
import pl.pomost.business.appeal.RecordLetterReceipt;

/** The group's letter against its result. */
@Schema(name = "FileAppealRequest")
public record FileAppealRequest(
        @Schema(description = "Day on which the letter came, not after the business day", example = "2026-03-04")
        LocalDate filedOn,

        @Schema(
                description = "Where the letter is found",
                example = "Odwołanie grupy, dokument 8",
                maxLength = RecordLetterReceipt.PROOF_LENGTH)
        String letter,

        @Schema(
                description = "Which passages of the assessment it questions and why",
                example = "Kryterium „Prognoza i rentowność”: plan podaje źródła cen na stronie 12.",
                maxLength = FileAppeal.PASSAGES_LENGTH)
        String passages,

        @Schema(description = "That the appeal changes nothing of the plan; must be true", example = "true")
        Boolean planUnchanged) {}
