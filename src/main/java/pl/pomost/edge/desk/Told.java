package pl.pomost.edge.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code #{told.…}}: all messages of the request as the list on top of the page shows them. */
@Named
@RequestScoped
public class Told {

    @Inject
    Words words;

    Told() {}

    /**
     * A message.
     *
     * @param text   the sentence
     * @param basis  the basis of the rule, or empty
     * @param target client id of the field, or empty when it is about the whole
     * @param label  label of the field
     */
    public record Line(String text, String basis, String target, String label) {
        public String href() {
            return "#" + target;
        }
    }

    /** What went wrong, in the order of the fields on the page. */
    public List<Line> getErrors() {
        return lines(true);
    }

    /** What was done. */
    public List<Line> getNews() {
        return lines(false);
    }

    public String getTitle() {
        return words.wording().count(getErrors().size(), "desk.errors");
    }

    private static List<Line> lines(boolean errors) {
        var faces = FacesContext.getCurrentInstance();
        var lines = new ArrayList<Line>();
        for (var ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            var id = ids.next();
            faces.getMessageList(id).stream()
                    .filter(message -> isError(message) == errors)
                    .map(message -> line(faces, message, id))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }

    private static Line line(FacesContext faces, FacesMessage message, @Nullable String id) {
        var reason = message instanceof ReasonMessage given ? given : null;
        var basis = reason == null ? "" : reason.basis();
        var label = reason == null ? label(faces, id) : reason.label();
        return new Line(String.valueOf(message.getSummary()), basis, label.isEmpty() || id == null ? "" : id, label);
    }

    private static String label(FacesContext faces, @Nullable String id) {
        return id == null ? "" : Fields.label(faces, id);
    }
}
