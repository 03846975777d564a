package pl.pomost.records.audit;

import jakarta.persistence.EntityManager;
import java.sql.Blob;
import java.sql.SQLException;
import java.util.List;
import pl.pomost.kernel.refusal.Reason;

/**
 * Checks that the bytes of each paper are those that were attached, and each page that which was issued: the hash never
 * changes and an entry tells it. Bytes that were deleted, because a person in them must be forgotten, are no finding.
 */
final class PaperCheck {

    private static final String PAPERS = "SELECT id, case_number, number, sha256 FROM document ORDER BY id";
    private static final String PAGES =
            "SELECT id, case_number, document_number, page_sha256 FROM official_document ORDER BY id";

    private final EntityManager entities;
    private final Verification verification;

    PaperCheck(EntityManager entities, Verification verification) {
        this.entities = entities;
        this.verification = verification;
    }

    /** How many papers there are to check. */
    static long count(EntityManager entities) {
        return count(entities, "document") + count(entities, "official_document");
    }

    private static long count(EntityManager entities, String table) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM " + table)
                        .getSingleResult())
                .longValue();
    }

    void run() {
        check(PAPERS, "document_content");
        check(PAGES, "official_page");
    }

    private void check(String rows, String content) {
        for (var paper : papers(rows)) {
            verification.countDeed();
            if (bytes(content, paper[0]).stream().anyMatch(bytes -> !hash(bytes).equals(paper[3]))) {
                verification.finds(Reason.of("trail.changed-paper")
                        .with("chain", "CASE/" + paper[1])
                        .with("number", paper[2]));
            }
        }
    }

    @SuppressWarnings("unchecked") // a native query of several columns
    private List<Object[]> papers(String rows) {
        return entities.createNativeQuery(rows).getResultList();
    }

    /** One paper at a time: together they may be larger than the memory. */
    @SuppressWarnings("unchecked") // a native query of one column
    private List<Object> bytes(String content, Object paper) {
        return entities.createNativeQuery("SELECT content FROM " + content + " WHERE document_id = ?")
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
