package pl.pomost.edge.api.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import pl.pomost.edge.api.openapi.ApiDocument;

/** The OpenAPI document, read once: it does not change while the server runs. */
@ApplicationScoped
public class Guide {

    private OpenAPI document = OASFactory.createOpenAPI();

    Guide() {}

    @PostConstruct
    void read() {
        document = new ApiDocument().buildModel();
    }

    /**
     * The chapters in their order, each with its operations; a chapter without any is left out.
     *
     * @param words only operations with all of these words, however they are written; empty for all
     */
    public List<Chapter> chapters(String words) {
        var asked = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return document.getTags().stream()
                .map(tag -> new Chapter(
                        tag.getName(),
                        tag.getDescription(),
                        document.getPaths().getPathItems().entrySet().stream()
                                .flatMap(path -> operations(path.getKey(), path.getValue()))
                                .filter(operation -> operation.isOf(tag.getName()) && operation.speaksOf(asked))
                                .toList()))
                .filter(chapter -> !chapter.operations().isEmpty())
                .toList();
    }

    /** The operation of that name in the document. */
    public Optional<GuideOperation> operation(String id) {
        return chapters("").stream()
                .flatMap(chapter -> chapter.operations().stream())
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }

    /** All that one operation takes and answers. */
    public GuideSheet sheet(GuideOperation operation) {
        return new GuideSheets(document).of(operation);
    }

    /** What the document says before all chapters. */
    public List<List<Run>> about() {
        return Run.paragraphs(document.getInfo().getDescription());
    }

    private static java.util.stream.Stream<GuideOperation> operations(String path, PathItem item) {
        return item.getOperations().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().name()))
                .map(entry -> new GuideOperation(entry.getKey().name(), path, entry.getValue()));
    }

    /** A chapter and the operations in it that were asked for. */
    public record Chapter(String name, String about, List<GuideOperation> operations) {

        /** Where the chapter begins on the page. */
        public String anchor() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }
}
