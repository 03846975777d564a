package pl.pomost.business.official;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where issued documents are kept; they are only added. */
public interface OfficialDocuments {

    /** Keeps a document with its page. */
    void add(OfficialDocument document, String page);

    /** All issued documents of a case in the order of issuing. */
    List<OfficialDocument> of(CaseNumber caseNumber);

    /** The page as it was issued; empty when it was erased. */
    Optional<String> page(OfficialDocument document);

    /** The last issue about that thing. */
    default Optional<OfficialDocument> latest(CaseNumber caseNumber, OfficialKind kind, String subject) {
        return of(caseNumber).stream()
                .filter(each -> each.kind() == kind && each.subject().equals(subject))
                .reduce((earlier, later) -> later);
    }
}
