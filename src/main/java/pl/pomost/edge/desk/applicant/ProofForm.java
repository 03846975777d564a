package pl.pomost.edge.desk.applicant;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Particulars;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.records.dossier.ParticipantSheet;

/** A dated proof as it is typed. */
public class ProofForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable ProofKind kind;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate validUntil;
    private @Nullable String reference;

    static ProofForm of(ParticipantSheet.ProofRow row) {
        var form = new ProofForm();
        form.kind = row.kind();
        form.issuedOn = row.issuedOn();
        form.validUntil = row.validUntil();
        form.reference = row.reference();
        return form;
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    Particulars.GivenProof given() {
        return new Particulars.GivenProof(kind, issuedOn, validUntil, reference);
    }

    public @Nullable ProofKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ProofKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
