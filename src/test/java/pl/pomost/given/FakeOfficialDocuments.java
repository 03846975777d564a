package pl.pomost.given;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.official.OfficialDocument;
import pl.pomost.business.official.OfficialDocuments;
import pl.pomost.kernel.fact.CaseNumber;

/** Issued documents in memory. */
public final class FakeOfficialDocuments implements OfficialDocuments {

    private final List<OfficialDocument> documents = new ArrayList<>();
    private final Map<OfficialDocument, String> pages = new IdentityHashMap<>();

    @Override
    public void add(OfficialDocument document, String page) {
        documents.add(document);
        pages.put(document, page);
    }

    @Override
    public List<OfficialDocument> of(CaseNumber caseNumber) {
        return documents.stream()
                .filter(document -> document.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public Optional<String> page(OfficialDocument document) {
        return Optional.ofNullable(pages.get(document));
    }
}
