package pl.pomost.edge.api.office;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new first password. */
@Schema(name = "GivePasswordRequest")
public record GivePasswordRequest(
        @Schema(
                description = "At least 12 characters; its owner must change it",
                required = true,
                minLength = 12,
                maxLength = 200,
                example = "dziewięć żółtych łódek")
        String password) {

    /** Never the password. */
    @Override
    public String toString() {
        return "GivePasswordRequest";
    }
}
