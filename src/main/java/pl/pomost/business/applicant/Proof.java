package pl.pomost.business.applicant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/** A dated paper that proves a person's status on entry. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class Proof {

    @Enumerated(EnumType.STRING)
    private ProofKind kind;

    private LocalDate issuedOn;
    private @Nullable LocalDate validUntil;
    private String reference;

    protected Proof() {}

    /** A proof; one without a last day of validity does not expire. */
    public Proof(ProofKind kind, LocalDate issuedOn, @Nullable LocalDate validUntil, String reference) {
        this.kind = kind;
        this.issuedOn = issuedOn;
        this.validUntil = validUntil;
        this.reference = reference;
    }

    public ProofKind kind() {
        return kind;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The last day on which it proves something. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** Its number or another mark by which the paper is found. */
    public String reference() {
        return reference;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("kind", kind)
                .with("issuedOn", issuedOn)
                .with("validUntil", validUntil)
                .personal("reference", reference);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Proof that
                && kind == that.kind
                && issuedOn.equals(that.issuedOn)
                && Objects.equals(validUntil, that.validUntil)
                && reference.equals(that.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, issuedOn, validUntil, reference);
    }
}
