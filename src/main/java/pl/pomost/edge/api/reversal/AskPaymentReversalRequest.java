package pl.pomost.edge.api.reversal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the confirmed payment was a mistake. */
@Schema(name = "AskPaymentReversalRequest")
public record AskPaymentReversalRequest(
        @Schema(
                description = "At least 10 characters",
                minLength = 10,
                maxLength = 1000,
                example = "Bank wykonał inną wypłatę; pomyłka przy wskazaniu.",
                required = true)
        @Nullable
        String reason) {}
