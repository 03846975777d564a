package pl.pomost.edge.api.negotiation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.negotiation.AnswerNegotiation;

/** The group's answer to the questioned lines. */
@Schema(name = "AnswerNegotiationRequest")
public record AnswerNegotiationRequest(
        @Schema(description = "Day on which the letter came, not after the business day", example = "2026-03-04")
        LocalDate answeredOn,

        @Schema(
                description = "Where the letter is found",
                example = "Pismo grupy, dokument 7",
                maxLength = AnswerNegotiation.LETTER_LENGTH)
        String letter,

        @Schema(description = "Whether the group accepts every cut", example = "false")
        Boolean accepted,

        @Schema(
                description = "Why the lines are needed; needed where the group does not accept",
                example = "Tańszej maszyny nie ma na rynku.",
                maxLength = AnswerNegotiation.ARGUMENT_LENGTH)
        @Nullable
        String argument) {}
