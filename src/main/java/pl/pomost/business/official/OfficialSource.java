package pl.pomost.business.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Reads what one kind of document says out of what is kept. It asks nobody's permission: its callers did. */
public interface OfficialSource {

    OfficialKind kind();

    /** Numbers of the things of a case of which there can be such a document, in their order. */
    List<String> subjects(CaseNumber caseNumber);

    /**
     * Numbers of the things that are still to be signed: their documents are shown and printed as drafts, under the numbers that
     * they will get, and issued once they are signed.
     */
    default List<String> drafts(CaseNumber caseNumber) {
        return List.of();
    }

    /**
     * What it says.
     *
     * @param day the day of the document: interest is counted to it
     * @return nothing when the case has no such thing
     */
    Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day);
}
