package pl.pomost.edge.api.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** With what a profile was compared. */
@Schema(name = "ConfirmBankProfileRequest")
public record ConfirmBankProfileRequest(
        @Schema(
                description = "Which instruction of which bank, with its version or day",
                example = "Nasz Bank, Struktura plików importu przelewów, wersja 4 z 1.09.2026",
                maxLength = 300,
                required = true)
        @Nullable
        String instruction) {}
