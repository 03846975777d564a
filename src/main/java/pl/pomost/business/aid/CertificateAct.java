package pl.pomost.business.aid;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/** What was done with a certificate, each once. */
@Entity
@Table(name = "aid_certificate_act")
@SuppressWarnings("NullAway.Init") // filled by the store
public class CertificateAct {

    /** What can be done with a certificate. */
    public enum Kind {
        /** The signed certificate was given to the recipient. */
        ISSUED,
        /** The aid was reported to the register of state aid. */
        REPORTED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String certificate;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate doneOn;
    private String doneBy;
    private @Nullable String reference;

    protected CertificateAct() {}

    CertificateAct(String certificate, Kind kind, LocalDate doneOn, String doneBy, @Nullable String reference) {
        this.certificate = certificate;
        this.kind = kind;
        this.doneOn = doneOn;
        this.doneBy = doneBy;
        this.reference = reference;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", certificate)
                .with("kind", kind)
                .with("doneOn", doneOn)
                .with("doneBy", doneBy)
                .with("reference", reference);
    }

    public String certificate() {
        return certificate;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String doneBy() {
        return doneBy;
    }

    /** Number of the report, where there is one. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }
}
