package pl.pomost.edge.api.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code #{guidePage.…}}: the list of operations, narrowed by {@code ?words=}, or the one of {@code ?operation=}. */
@Named
@RequestScoped
public class GuidePage {

    @Inject
    Guide guide;

    @Inject
    HttpServletRequest request;

    private @Nullable GuideSheet sheet;
    private @Nullable List<Guide.Chapter> chapters;

    GuidePage() {}

    /** What was searched for. */
    public String getWords() {
        return asked("words");
    }

    public List<Guide.Chapter> getChapters() {
        if (chapters == null) {
            chapters = guide.chapters(getWords());
        }
        return chapters;
    }

    /** How many operations are listed. */
    public int getCount() {
        return getChapters().stream()
                .mapToInt(chapter -> chapter.operations().size())
                .sum();
    }

    public List<List<Run>> getAbout() {
        return guide.about();
    }

    /** The operation that is asked for; null on the list, and when there is none of that name. */
    public @Nullable GuideSheet getSheet() {
        if (sheet == null) {
            sheet = guide.operation(asked("operation")).map(guide::sheet).orElse(null);
        }
        return sheet;
    }

    /** Whether an operation is asked for that there is not. */
    public boolean isAstray() {
        return !asked("operation").isEmpty() && getSheet() == null;
    }

    private String asked(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
