package pl.pomost.records.audit;

import jakarta.persistence.EntityManager;
import java.sql.Blob;
import java.sql.SQLException;
import java.util.List;
import pl.pomost.kernel.refusal.Reason;

/**
 * Checks that the bytes of each paper are those that were attached: the paper's hash never changes and an entry tells it.
 * Bytes that were deleted, because a person in them must be forgotten, are no finding.
 */
final class PaperCheck {

    private final EntityManager entities;
    private final Verification verification;

    PaperCheck(EntityManager entities, Verification verification) {
        this.entities = entities;
        this.verification = verification;
    }

    /** How many papers there are to check. */
    static long count(EntityManager entities) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM document")
                        .getSingleResult())
                .longValue();
    }

    void run() {
        for (var paper : papers()) {
            verification.countDeed();
            if (bytes(paper[0]).stream().anyMatch(bytes -> !hash(bytes).equals(paper[3]))) {
                verification.finds(Reason.of("trail.changed-paper")
                        .with("chain", "CASE/" + paper[1])
                        .with("number", paper[2]));
            }
        }
    }

    @SuppressWarnings("unchecked") // a native query of several columns
    private List<Object[]> papers() {
        return entities.createNativeQuery("SELECT id, case_number, number, sha256 FROM document ORDER BY id")
                .getResultList();
    }

    /** One paper at a time: together they may be larger than the memory. */
    @SuppressWarnings("unchecked") // a native query of one column
    private List<Object> bytes(Object paper) {
        return entities.createNativeQuery("SELECT content FROM document_content WHERE document_id = ?")
                .setParameter(1, paper)
                .getResultList();
    }

    private static String hash(Object content) {
        try {
            return content instanceof Blob blob
                    ? Sha256.of(blob.getBytes(1, (int) blob.length()))
                    : Sha256.of((byte[]) content);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the bytes of a paper cannot be read", unreadable);
        }
    }
}
