package pl.pomost.edge.api.guide;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.models.Operation;

/** One operation: a verb on a path. */
public record GuideOperation(String verb, String path, Operation said) {

    public String id() {
        return said.getOperationId();
    }

    public String summary() {
        return said.getSummary();
    }

    /** Its chapter. */
    public String chapter() {
        return said.getTags().get(0);
    }

    boolean isOf(String chapter) {
        return said.getTags().contains(chapter);
    }

    /** Whether every word stands somewhere in its name, path, chapter or sentence. */
    boolean speaksOf(List<String> words) {
        var all = String.join(" ", verb, path, id(), chapter(), summary()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
