package pl.pomost.edge.api.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one operation takes and answers.
 *
 * @param description more than its summary, empty when there is none
 * @param parameters  path, query and headers
 * @param body        what it takes, null when it takes no body
 * @param answers     its success
 * @param problems    what can go wrong, by status
 * @param tables      every schema that body and success are made of, outer ones first
 */
public record GuideSheet(
        GuideOperation operation,
        String description,
        List<Line> parameters,
        @Nullable Media body,
        List<Answer> answers,
        List<Answer> problems,
        List<Table> tables) {

    /**
     * A parameter or a field.
     *
     * @param place "path", "query", "header"; empty for a field
     * @param about what it means, empty when its name says it
     */
    public record Line(String name, String place, Kind kind, boolean required, String about, String example) {}

    /**
     * Of what kind a value is.
     *
     * @param text  in words, e.g. "list of"
     * @param table the schema that the words end with, empty for a plain value
     */
    public record Kind(String text, String table) {}

    /** A body: its media type, its kind, and an example as it is sent. */
    public record Media(String type, Kind kind, String example) {}

    /** An answer; the media is null for a problem, which always looks the same. */
    public record Answer(
            String status,
            String about,
            List<String> headers,
            @Nullable Media media) {}

    /** A schema with its fields. */
    public record Table(String name, List<Line> lines) {}
}
