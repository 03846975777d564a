package pl.pomost.records.official;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.document.DocumentBytes;
import pl.pomost.business.document.Documents;
import pl.pomost.business.official.IssuePolicy;
import pl.pomost.business.official.OfficialDocument;
import pl.pomost.business.official.OfficialDocuments;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSources;
import pl.pomost.business.official.Press;
import pl.pomost.business.official.WrittenPage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.dossier.DocumentSheet;

/** The documents of one case: what can be issued, what was issued, and each as a page or as a file. */
@Reading
@Requires(Permission.READ_CASES)
public class OfficialSheet {

    @Inject
    OfficialSources sources;

    @Inject
    OfficialDocuments issued;

    @Inject
    Documents documents;

    @Inject
    DocumentBytes bytes;

    @Inject
    IssuePolicy policy;

    @Inject
    Press press;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    OfficialSheet() {}

    /** All documents of the case, in the order of the road. */
    public List<OfficialRow> of(CaseNumber number) {
        return of(
                number,
                Arrays.stream(OfficialKind.values())
                        .filter(OfficialKind::isOfCase)
                        .toList());
    }

    /** The documents of those kinds. @throws Refusal UNKNOWN when there is no such case, or none that the actor may read */
    public List<OfficialRow> of(CaseNumber number, Collection<OfficialKind> kinds) {
        var file = read(number);
        var all = new Issues(issued.of(number), documents.of(number));
        var rows = new ArrayList<OfficialRow>();
        for (var kind : kinds) {
            var mine = policy.mayIssue(kind, file, door.actor()).isAllowed();
            var open = sources.subjects(kind, number);
            var drafts = sources.drafts(kind, number);
            Stream.of(open, drafts, all.subjects(kind).toList())
                    .flatMap(List::stream)
                    .distinct()
                    .map(subject -> new OfficialRow(
                            kind,
                            subject,
                            mine && open.contains(subject),
                            drafts.contains(subject),
                            all.about(kind, subject)))
                    .forEach(rows::add);
        }
        return List.copyOf(rows);
    }

    /** The page as it was issued. @param document number of its PDF among the papers of the case */
    public WrittenPage page(CaseNumber number, int document) {
        read(number);
        var found = issued(number, document);
        mustBeSeen(found.kind());
        return issued.page(found).map(WrittenPage::new).orElseThrow(() -> Refusal.unknown("document", document));
    }

    /** The PDF as it was issued. */
    public DocumentSheet.Download pdf(CaseNumber number, int document) {
        read(number);
        mustBeSeen(issued(number, document).kind());
        var paper = documents.of(number, document);
        return new DocumentSheet.Download(paper.fileName(), paper.format().mediaType(), bytes.of(paper));
    }

    /**
     * How the document would be issued, marked as a draft.
     *
     * @param on the day of the document, today when null
     */
    public WrittenPage draft(CaseNumber number, OfficialKind kind, String subject, @Nullable LocalDate on) {
        read(number);
        mustBeSeen(kind);
        var content = sources.content(kind, number, subject, on == null ? clock.day() : on);
        return new WrittenPage(press.page(content, null));
    }

    private CaseFile read(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return files.look(number);
    }

    private OfficialDocument issued(CaseNumber number, int document) {
        return issued.of(number).stream()
                .filter(each -> each.documentNumber() == document)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("document", document));
    }

    /** The one document that names a person is for those who may know the person. */
    private void mustBeSeen(OfficialKind kind) {
        if (kind == OfficialKind.TRAINING_CERTIFICATE && !door.actor().may(Permission.READ_PARTICIPANTS)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    Reason.of("access.missing-permission")
                            .with("roles", Permission.READ_PARTICIPANTS.holders())
                            .with("held", door.actor().roles().stream().sorted().toList()));
        }
    }
}
