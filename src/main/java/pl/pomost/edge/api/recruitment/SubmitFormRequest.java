package pl.pomost.edge.api.recruitment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The signed form comes in.
 *
 * @param signedOn     the day on which the person signed it
 * @param motivation   why the person wants to come in, at most 3000 characters
 * @param truthful     whether the person declared under criminal liability that all is true
 * @param imageConsent whether the person consents to the use of the image; never a condition
 */
public record SubmitFormRequest(
        LocalDate signedOn,
        String motivation,
        @Schema(example = "true") boolean truthful,
        boolean imageConsent) {}
