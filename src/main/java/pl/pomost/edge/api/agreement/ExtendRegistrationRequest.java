package pl.pomost.edge.api.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the group needs more time. */
@Schema(name = "ExtendRegistrationRequest")
public record ExtendRegistrationRequest(
        @Schema(
                description = "Why the group needs more time",
                example = "Sąd wezwał do uzupełnienia wniosku o wpis.",
                required = true,
                maxLength = 1000)
        @Nullable
        String reason) {}
