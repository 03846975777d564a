package pl.pomost.business.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * What an assessor declared before reading a case: no tie with the applicant, and confidentiality; or the tie that is there.
 * The words of the declaration stand in the texts under the number of its form, so that it stays known what was signed.
 */
@Entity
@Table(name = "impartiality_declaration")
@SuppressWarnings("NullAway.Init") // filled by the store
public class ImpartialityDeclaration {

    /** Number of the form that is signed now; its words are the texts {@code impartiality.<form>.*}. */
    public static final int FORM = 1;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;
    private String account;
    private int form;
    private boolean impartial;
    private @Nullable String conflict;
    private LocalDate declaredOn;

    protected ImpartialityDeclaration() {}

    /** @param conflict the tie with the applicant, or null when there is none */
    ImpartialityDeclaration(CaseNumber caseNumber, String account, @Nullable String conflict, LocalDate declaredOn) {
        this.caseNumber = caseNumber;
        this.account = account;
        this.form = FORM;
        this.impartial = conflict == null;
        this.conflict = conflict;
        this.declaredOn = declaredOn;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("assessor", account)
                .with("form", form)
                .with("impartial", impartial)
                .personal("conflict", conflict)
                .with("declaredOn", declaredOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public String account() {
        return account;
    }

    public boolean isImpartial() {
        return impartial;
    }

    public LocalDate declaredOn() {
        return declaredOn;
    }
}
