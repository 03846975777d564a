package pl.pomost.edge.desk.recruitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.recruitment.RecordAccessCriteria;
import pl.pomost.records.recruitment.EnrolmentSheet.CriterionLine;

/** One access criterion as it is typed; a line that is left empty says nothing. */
public class CriterionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AccessCriterion criterion;
    private @Nullable Boolean met;
    private @Nullable LocalDate endedOn;
    private @Nullable ProofKind proof;
    private @Nullable String reference;
    private @Nullable LocalDate issuedOn;

    CriterionForm(CriterionLine line) {
        criterion = line.criterion();
        met = line.met();
        endedOn = line.endedOn();
        proof = line.proof();
        reference = line.reference();
        issuedOn = line.issuedOn();
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    Optional<RecordAccessCriteria.Given> given() {
        return met == null
                ? Optional.empty()
                : Optional.of(new RecordAccessCriteria.Given(criterion, met, endedOn, proof, reference, issuedOn));
    }

    public AccessCriterion getCriterion() {
        return criterion;
    }

    /** Yes, no, or nothing yet. */
    public String getMet() {
        return met == null ? "" : met.toString();
    }

    public void setMet(@Nullable String word) {
        met = word == null || word.isBlank() ? null : Boolean.valueOf(word);
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public @Nullable ProofKind getProof() {
        return proof;
    }

    public void setProof(@Nullable ProofKind proof) {
        this.proof = proof;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }
}
