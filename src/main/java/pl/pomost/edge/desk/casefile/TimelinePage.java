package pl.pomost.edge.desk.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.audit.SubjectTrail;
import pl.pomost.records.audit.TimelineEntry;

/** The trail of the case in words, a page at a time; {@code before} in the address says where the page begins. */
@Named
@RequestScoped
public class TimelinePage {

    private static final int PAGE = 20;

    @Inject
    CasePage casePage;

    @Inject
    SubjectTrail trail;

    @Inject
    Words words;

    @Inject
    Door door;

    @Inject
    HttpServletRequest request;

    private @Nullable List<TimelineEntry> entries;

    TimelinePage() {}

    /** Assessors judge the application and do not see who did what before. */
    public boolean isReadable() {
        return door.actor().may(Permission.READ_TRAIL);
    }

    public List<TimelineEntry> getEntries() {
        if (entries == null) {
            entries = trail.timeline(casePage.caseNumber(), before(), PAGE, words.wording());
        }
        return entries;
    }

    /** Where the page of older entries begins, empty on the last page. */
    public String getNext() {
        var shown = getEntries();
        var last = shown.isEmpty() ? 1 : shown.get(shown.size() - 1).number();
        return last > 1 ? Long.toString(last) : "";
    }

    private @Nullable Long before() {
        var typed = request.getParameter("before");
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
