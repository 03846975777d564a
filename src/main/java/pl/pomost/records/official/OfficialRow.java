package pl.pomost.records.official;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.official.OfficialKind;

/**
 * A document of a case with its issues.
 *
 * @param subject  number of the thing that it is about
 * @param issuable whether the reader may issue it
 * @param toBeSigned whether it is a draft that is issued once its signing is recorded
 * @param issues   the issues in their order; the last one holds
 */
public record OfficialRow(
        OfficialKind kind, String subject, boolean issuable, boolean toBeSigned, List<IssueRow> issues) {

    /**
     * One issue.
     *
     * @param document   number of its PDF among the papers of the case
     * @param replaces   number of the issue that it replaces
     * @param sha256     fingerprint of the PDF
     * @param pageSha256 fingerprint of the page
     */
    public record IssueRow(
            int document,
            String title,
            int issue,
            @Nullable Integer replaces,
            LocalDate issuedOn,
            String issuedBy,
            String sha256,
            String pageSha256) {

        /** The first twelve digits of the hash: enough to compare by eye. */
        public String shortHash() {
            return sha256.substring(0, 12);
        }
    }
}
