package pl.pomost.business.review;

import java.util.List;
import java.util.Optional;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.kernel.fact.CaseNumber;

/** Where papers, reviews and appeals of bridging support are kept. */
public interface Reviews {

    /** All papers of a case's applications. */
    List<BridgingPaper> papersOf(CaseNumber caseNumber);

    /** The papers of one application from now on; those before are replaced. */
    void keep(BridgingSupport support, List<BridgingPaper> papers);

    void add(BridgingReview review);

    /** All reviews of a case, by application and round. */
    List<BridgingReview> of(CaseNumber caseNumber);

    void add(BridgingAppeal appeal);

    /** All appeals of a case. */
    List<BridgingAppeal> appealsOf(CaseNumber caseNumber);

    /** The rounds of one application, in their order. */
    default List<BridgingReview> of(BridgingSupport support) {
        return of(support.caseNumber()).stream()
                .filter(review -> review.supportId().equals(support.id()))
                .toList();
    }

    /** The receipt of its refusal, with the appeal where one came. */
    default Optional<BridgingAppeal> appealOf(BridgingSupport support) {
        return appealsOf(support.caseNumber()).stream()
                .filter(appeal -> appeal.supportId().equals(support.id()))
                .findFirst();
    }
}
