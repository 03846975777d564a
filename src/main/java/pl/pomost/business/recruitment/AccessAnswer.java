package pl.pomost.business.recruitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.programme.RecruitmentTerms;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.fact.Snapshot.Privacy;
import pl.pomost.kernel.identifier.SensitiveText;

/** Whether a person meets a criterion, and the paper that proves it; a fresher paper takes the place of an old one. */
@Entity
@Table(name = "access_answer")
@SuppressWarnings("NullAway.Init") // filled by the store
public class AccessAnswer {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long enrolmentId;

    @Enumerated(EnumType.STRING)
    private AccessCriterion criterion;

    private SensitiveText met;
    private @Nullable SensitiveText endedOn;

    @Enumerated(EnumType.STRING)
    private ProofKind proofKind;

    private SensitiveText reference;
    private LocalDate issuedOn;
    private String recordedBy;
    private LocalDate recordedOn;

    protected AccessAnswer() {}

    AccessAnswer(Enrolment enrolment, AccessCriterion criterion) {
        this.enrolmentId = enrolment.id();
        this.criterion = criterion;
    }

    void become(RecordAccessCriteria.Given given, String account, LocalDate day) {
        met = new SensitiveText(Boolean.toString(given.met()));
        endedOn = given.endedOn() == null
                ? null
                : new SensitiveText(given.endedOn().toString());
        proofKind = given.proof();
        reference = new SensitiveText(given.reference().strip());
        issuedOn = given.issuedOn();
        recordedBy = account;
        recordedOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("criterion", criterion)
                .personal("met", isMet(), Privacy.SPECIAL)
                .personal("endedOn", endedOn().orElse(null), Privacy.SPECIAL)
                .with("proof", proofKind)
                .personal("reference", reference())
                .with("issuedOn", issuedOn)
                .with("recordedBy", recordedBy);
    }

    /** The last day on which the paper proves something. */
    public LocalDate validUntil(RecruitmentTerms terms) {
        return issuedOn.plusDays(terms.proofDays());
    }

    /** From when on a statement about what has ended can be made; empty where nothing ended. */
    public Optional<LocalDate> freeFrom(RecruitmentTerms terms) {
        return endedOn().map(day -> day.plusMonths(terms.exclusionMonths()));
    }

    public Long enrolmentId() {
        return enrolmentId;
    }

    public AccessCriterion criterion() {
        return criterion;
    }

    public boolean isMet() {
        return Boolean.parseBoolean(met.value());
    }

    /** The last day of a business or a membership, when there was one. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn).map(day -> LocalDate.parse(day.value()));
    }

    public ProofKind proofKind() {
        return proofKind;
    }

    public String reference() {
        return reference.value();
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
