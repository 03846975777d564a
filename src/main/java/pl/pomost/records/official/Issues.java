package pl.pomost.records.official;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.business.document.Document;
import pl.pomost.business.official.OfficialDocument;
import pl.pomost.business.official.OfficialKind;

/** What was issued in one case, as rows. */
final class Issues {

    private final List<OfficialDocument> all;
    private final Map<Integer, String> hashes;

    Issues(List<OfficialDocument> all, List<Document> papers) {
        this.all = all;
        this.hashes = papers.stream().collect(Collectors.toMap(Document::number, Document::sha256));
    }

    /** What documents of that kind were issued about. */
    Stream<String> subjects(OfficialKind kind) {
        return all.stream().filter(each -> each.kind() == kind).map(OfficialDocument::subject);
    }

    List<OfficialRow.IssueRow> about(OfficialKind kind, String subject) {
        return all.stream()
                .filter(each -> each.kind() == kind && each.subject().equals(subject))
                .map(this::row)
                .toList();
    }

    private OfficialRow.IssueRow row(OfficialDocument document) {
        return new OfficialRow.IssueRow(
                document.documentNumber(),
                document.title(),
                document.issue(),
                document.replaces().orElse(null),
                document.issuedOn(),
                document.issuedBy(),
                hashes.getOrDefault(document.documentNumber(), ""),
                document.pageSha256());
    }
}
