package pl.pomost.edge.api.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.AddBankProfile;

/** What a bank takes in its files. */
@Schema(name = "AddBankProfileRequest")
public record AddBankProfileRequest(
        @Schema(
                description = "Not used before",
                example = "NASZ-BANK",
                pattern = "^[A-Z0-9][A-Z0-9-]{0,19}$",
                required = true)
        @Nullable
        String code,

        @Schema(description = "How people call it", example = "Nasz bank", maxLength = 100, required = true) @Nullable
        String title,

        @Schema(
                description = "Encoding of Elixir files",
                example = "windows-1250",
                enumeration = {"windows-1250", "ISO-8859-2", "IBM852", "UTF-8"},
                required = true)
        @Nullable
        String encoding,

        @Schema(
                description = "Whether Polish letters are written without their marks",
                example = "true",
                required = true)
        boolean plainLetters,

        @Schema(description = "Characters that the bank refuses", example = ":;&@$", maxLength = 40) @Nullable
        String forbidden,

        @Schema(
                description = "Longest line of an Elixir text",
                example = "35",
                minimum = "27",
                maximum = "35",
                required = true)
        int lineLength,

        @Schema(description = "Most lines of a name", example = "4", minimum = "3", maximum = "4", required = true)
        int nameLines,

        @Schema(description = "Most lines of a title", example = "4", minimum = "2", maximum = "4", required = true)
        int titleLines,

        @Schema(description = "Longest name in XML", example = "70", minimum = "35", maximum = "140", required = true)
        int nameLength,

        @Schema(description = "Longest title in XML", example = "140", minimum = "35", maximum = "140", required = true)
        int titleLength,

        @Schema(
                description = "NURG is Elixir, URGP Sorbnet, SDVA the same day",
                example = "NURG",
                pattern = "^[A-Z]{4}$",
                required = true)
        @Nullable
        String serviceLevel) {

    AddBankProfile.Command command() {
        return new AddBankProfile.Command(
                code,
                title,
                encoding,
                plainLetters,
                forbidden,
                lineLength,
                nameLines,
                titleLines,
                nameLength,
                titleLength,
                serviceLevel);
    }
}
