package pl.pomost.given;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.review.BridgingAppeal;
import pl.pomost.business.review.BridgingPaper;
import pl.pomost.business.review.BridgingReview;
import pl.pomost.business.review.Reviews;
import pl.pomost.kernel.fact.CaseNumber;

/** Papers, reviews and appeals of bridging support in memory. */
public final class FakeReviews implements Reviews {

    private final List<BridgingPaper> papers = new ArrayList<>();
    private final List<BridgingReview> reviews = new ArrayList<>();
    private final List<BridgingAppeal> appeals = new ArrayList<>();

    @Override
    public List<BridgingPaper> papersOf(CaseNumber caseNumber) {
        return papers.stream()
                .filter(paper -> paper.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void keep(BridgingSupport support, List<BridgingPaper> given) {
        papers.removeIf(paper -> paper.supportId().equals(support.id()));
        papers.addAll(given);
    }

    @Override
    public void add(BridgingReview review) {
        if (!reviews.contains(review)) {
            reviews.add(review);
        }
    }

    @Override
    public List<BridgingReview> of(CaseNumber caseNumber) {
        return reviews.stream()
                .filter(review -> review.caseNumber().equals(caseNumber))
                .sorted(Comparator.comparing(BridgingReview::supportId).thenComparing(BridgingReview::round))
                .toList();
    }

    @Override
    public void add(BridgingAppeal appeal) {
        appeals.add(appeal);
    }

    @Override
    public List<BridgingAppeal> appealsOf(CaseNumber caseNumber) {
        return appeals.stream()
                .filter(appeal -> appeal.caseNumber().equals(caseNumber))
                .toList();
    }
}
