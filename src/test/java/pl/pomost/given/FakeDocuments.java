package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.document.Document;
import pl.pomost.business.document.Documents;
import pl.pomost.kernel.fact.CaseNumber;

/** Papers in memory. */
public final class FakeDocuments implements Documents {

    private final List<Document> documents = new ArrayList<>();

    @Override
    public void add(Document document) {
        documents.add(document);
    }

    @Override
    public List<Document> of(CaseNumber caseNumber) {
        return documents.stream()
                .filter(document -> document.caseNumber().equals(caseNumber))
                .toList();
    }
}
