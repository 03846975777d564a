package pl.pomost.business.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * A paper of a case. It is attached once and stays as it was; a better copy is a further paper that replaces it, and each
 * of the two knows the other.
 */
@Entity
@Table(name = "document")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Document {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private Format format;

    @Column(name = "byte_count")
    private long size;

    private String sha256;
    private LocalDate attachedOn;
    private Instant attachedAt;
    private String attachedBy;
    private @Nullable Integer replaces;
    private @Nullable Integer replacedBy;

    protected Document() {}

    /** A paper under its number, attached by somebody at some time. */
    Document(CaseNumber caseNumber, int number, DocumentKind kind, Paper paper, Attaching attaching) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.kind = kind;
        this.fileName = paper.fileName();
        this.format = paper.format();
        this.size = paper.content().length;
        this.sha256 = paper.sha256();
        this.attachedOn = attaching.day();
        this.attachedAt = attaching.instant();
        this.attachedBy = attaching.account();
    }

    /** Who attaches, and when. */
    record Attaching(LocalDate day, Instant instant, String account) {}

    /** A better copy of an earlier paper; from now on each knows the other. */
    Document(Document earlier, int number, Paper paper, Attaching attaching) {
        this(earlier.caseNumber, number, earlier.kind, paper, attaching);
        this.replaces = earlier.number;
        earlier.isReplacedBy(number);
    }

    /** A method of its own: what a constructor writes into another entity, the store does not notice on the server. */
    private void isReplacedBy(int later) {
        replacedBy = later;
    }

    public Long id() {
        return id;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public Format format() {
        return format;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public LocalDate attachedOn() {
        return attachedOn;
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    public String attachedBy() {
        return attachedBy;
    }

    /** Number of the paper that this one replaces. */
    public Optional<Integer> replaces() {
        return Optional.ofNullable(replaces);
    }

    /** Number of the paper that replaces this one. */
    public Optional<Integer> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    /** What the trail keeps of the paper; its name may name a person. */
    public Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("kind", kind)
                .personal("fileName", fileName)
                .with("format", format)
                .with("bytes", size)
                .with("sha256", sha256)
                .with("attachedBy", attachedBy)
                .with("replaces", replaces);
    }
}
