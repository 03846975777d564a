package pl.pomost.business.document;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

/** Where papers are listed; their bytes lie in {@link DocumentBytes}. */
public interface Documents {

    void add(Document document);

    /** All papers of the case in the order of their numbers. */
    List<Document> of(CaseNumber caseNumber);

    /** One paper of the case. @throws Refusal UNKNOWN when there is none with that number */
    default Document of(CaseNumber caseNumber, int number) {
        return of(caseNumber).stream()
                .filter(document -> document.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("document", number));
    }
}
