package pl.pomost.edge.api.applicant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a person is given, and why. */
@Schema(name = "HandOverPersonRequest")
public record HandOverPersonRequest(
        @Schema(
                description = "Account of another advisor",
                example = "doradca2",
                required = true,
                pattern = "^[a-z0-9._-]{2,40}$")
        String advisor,

        @Schema(
                description = "Why the person changes hands",
                example = "Doradca odszedł z biura.",
                required = true,
                maxLength = 1000)
        String reason) {}
