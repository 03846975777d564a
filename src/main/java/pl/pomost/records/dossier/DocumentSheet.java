package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.document.DocumentBytes;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.business.document.Documents;
import pl.pomost.business.document.Format;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The papers of a case: the list, and one with its content. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class DocumentSheet {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Documents documents;

    @Inject
    DocumentBytes bytes;

    @Inject
    CaseReaders readers;

    @Inject
    CaseFiles files;

    @Inject
    Door door;

    DocumentSheet() {}

    /**
     * A paper in the list.
     *
     * @param size       in bytes
     * @param replaces   number of the paper that it replaces
     * @param replacedBy number of the paper that replaces it
     */
    public record DocumentLine(
            int number,
            DocumentKind kind,
            String fileName,
            Format format,
            long size,
            String sha256,
            LocalDate attachedOn,
            Instant attachedAt,
            String attachedBy,
            @Nullable Integer replaces,
            @Nullable Integer replacedBy) {

        public boolean current() {
            return replacedBy == null;
        }

        /** The first twelve digits of the hash: enough to compare by eye. */
        public String shortHash() {
            return sha256.substring(0, 12);
        }
    }

    /** A paper to take away. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Download(String fileName, String mediaType, byte[] content) {

        /** The header that makes a browser save the file under its name, whatever letters it has (RFC 6266). */
        public String disposition() {
            var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
            return "attachment; filename*=UTF-8''" + encoded;
        }
    }

    /** All papers of the case in the order of their numbers. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no case */
    public List<DocumentLine> of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var lines = entities.createQuery(
                        "select d.number, d.kind, d.fileName, d.format, d.size, d.sha256, d.attachedOn, d.attachedAt,"
                                + " d.attachedBy, d.replaces, d.replacedBy"
                                + " from Document d where d.caseNumber = :number order by d.number",
                        Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .map(DocumentSheet::line)
                .toList();
        if (lines.isEmpty()) {
            files.look(number);
        }
        return lines;
    }

    /** One paper with its content. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none */
    public Download download(CaseNumber number, int document) {
        readers.mustBeRead(number, door.actor());
        var found = documents.of(number, document);
        return new Download(found.fileName(), found.format().mediaType(), bytes.of(found));
    }

    private static DocumentLine line(@Nullable Object[] row) {
        return new DocumentLine(
                (Integer) row[0],
                (DocumentKind) row[1],
                (String) row[2],
                (Format) row[3],
                (Long) row[4],
                (String) row[5],
                (LocalDate) row[6],
                (Instant) row[7],
                (String) row[8],
                (Integer) row[9],
                (Integer) row[10]);
    }
}
