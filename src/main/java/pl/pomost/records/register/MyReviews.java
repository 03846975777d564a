package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.review.BridgingReview;
import pl.pomost.business.review.ReviewPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The applications for bridging support that were given to whoever is signed in, the newest first. */
@Reading
@Requires(Permission.READ_ASSIGNED_CASES)
public class MyReviews {

    /** Most applications that are shown. */
    public static final int LIMIT = 200;

    private static final String MINE = "select r, s, c from BridgingReview r, BridgingSupport s, CaseFile c"
            + " where s.id = r.supportId and c.number = r.caseNumber and r.assessor = :account"
            + " order by r.assignedOn desc, r.id desc";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    ReviewPolicy policy;

    @Inject
    Door door;

    MyReviews() {}

    /** @param limit at most that many */
    public List<ReviewRow> rows(int limit) {
        return entities.createQuery(MINE, Object[].class)
                .setParameter("account", door.actor().account())
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> row((BridgingReview) row[0], (BridgingSupport) row[1], (CaseFile) row[2]))
                .toList();
    }

    private ReviewRow row(BridgingReview review, BridgingSupport support, CaseFile file) {
        return new ReviewRow(
                file.number(),
                file.name(),
                support.kind(),
                support.state(),
                review.round(),
                review.assignedOn(),
                next(review, support, file));
    }

    private ReviewRow.Task next(BridgingReview review, BridgingSupport support, CaseFile file) {
        if (!policy.isOpen(support, review) || policy.isFinished(file, support, review)) {
            return ReviewRow.Task.NOTHING;
        }
        return review.isChecked() ? ReviewRow.Task.SCORE_CARD : ReviewRow.Task.CHECK_FORM;
    }
}
