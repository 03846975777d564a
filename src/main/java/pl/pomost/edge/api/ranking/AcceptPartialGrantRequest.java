package pl.pomost.edge.api.ranking;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.ranking.AcceptPartialGrant;

/** The letter with which a group takes a part of its amount. */
@Schema(name = "AcceptPartialGrantRequest")
public record AcceptPartialGrantRequest(
        @Schema(description = "Day of the letter, not after the business day", example = "2026-03-02")
        LocalDate letterOf,

        @Schema(
                description = "Where the letter is found",
                example = "Pismo grupy, dokument 3",
                maxLength = AcceptPartialGrant.LETTER_LENGTH)
        String letter) {}
