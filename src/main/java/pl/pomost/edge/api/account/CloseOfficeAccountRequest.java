package pl.pomost.edge.api.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an account is closed. */
@Schema(name = "CloseOfficeAccountRequest")
public record CloseOfficeAccountRequest(
        @Schema(description = "Why", example = "Bank zmienił numer rachunku.", maxLength = 1000, required = true)
        @Nullable
        String grounds) {}
