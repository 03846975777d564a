package pl.pomost.edge.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type    stable identifier of the sort of problem: {@code urn:pomost:problem:<kind>}
 * @param title   short, the same for every problem of the type
 * @param status  the HTTP status
 * @param detail  a sentence in the language asked for
 * @param reasons every reason, empty where there is none beyond the detail
 */
@Schema(name = "Problem")
public record Problem(
        @Schema(
                enumeration = {
                    "urn:pomost:problem:invalid",
                    "urn:pomost:problem:malformed",
                    "urn:pomost:problem:key-missing",
                    "urn:pomost:problem:sign-in",
                    "urn:pomost:problem:forbidden",
                    "urn:pomost:problem:unknown",
                    "urn:pomost:problem:method",
                    "urn:pomost:problem:not-acceptable",
                    "urn:pomost:problem:rule",
                    "urn:pomost:problem:busy",
                    "urn:pomost:problem:stale",
                    "urn:pomost:problem:too-large",
                    "urn:pomost:problem:media-type",
                    "urn:pomost:problem:reused-key",
                    "urn:pomost:problem:precondition-required",
                    "urn:pomost:problem:failure"
                })
        String type,

        String title,
        int status,
        String detail,
        List<ProblemReason> reasons) {

    /** Media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One reason.
     *
     * @param rule    stable code of the rule
     * @param field   the field of the request that it is about, absent when it is about the whole
     * @param message the sentence with its figures in the language asked for
     * @param basis   legal or contractual basis, absent where none is given
     * @param figures the figures by name: amounts and dates as plain text
     */
    @Schema(name = "ProblemReason")
    public record ProblemReason(
            String rule,
            @Nullable String field,
            String message,
            @Nullable String basis,
            Map<String, String> figures) {}
}
