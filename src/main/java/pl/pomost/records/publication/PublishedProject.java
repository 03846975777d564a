package pl.pomost.records.publication;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A project in one language.
 *
 * @param title Polish in every language
 * @param end   null where it is not known
 */
public record PublishedProject(
        int number,
        String slug,
        String title,
        String summary,
        KnownDate start,
        @Nullable KnownDate end,
        List<PublishedLine> lines) {

    public PublishedProject {
        lines = List.copyOf(lines);
    }

    /** The facts of one kind, in the order in which they are told. */
    public List<PublishedLine> lines(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** The figures that count cooperatives, added up; 0 when the project tells none. */
    public int cooperatives() {
        return lines.stream()
                .filter(PublishedLine::cooperatives)
                .map(PublishedLine::figure)
                .mapToInt(figure -> figure == null ? 0 : figure)
                .sum();
    }

    static PublishedProject of(PublicProject project, List<PublicLine> lines, Locale language) {
        var own = lines.stream()
                .filter(line -> line.projectNumber() == project.number())
                .map(line -> line.in(language))
                .toList();
        return new PublishedProject(
                project.number(),
                project.slug(),
                project.title(),
                project.summary(language),
                project.start(),
                project.end(),
                own);
    }
}
