package pl.pomost.business.applicant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.fact.Snapshot.Privacy;
import pl.pomost.kernel.identifier.SensitiveText;

/** Special-category values of one participant, in a table of their own, encrypted; never in lists, exports or search. */
@Entity
@Table(name = "participant_special")
@SuppressWarnings("NullAway.Init") // filled by the store
public class SpecialCategory {

    @Id
    private String participantNumber;

    private SensitiveText disability;
    private @Nullable SensitiveText circumstances;

    protected SpecialCategory() {}

    SpecialCategory(String participantNumber) {
        this.participantNumber = participantNumber;
        this.disability = new SensitiveText(Disability.REFUSED.name());
    }

    void become(Disability newDisability, @Nullable String newCircumstances) {
        disability = new SensitiveText(newDisability.name());
        circumstances = newCircumstances == null ? null : new SensitiveText(newCircumstances);
    }

    public String participantNumber() {
        return participantNumber;
    }

    public Disability disability() {
        return Disability.valueOf(disability.value());
    }

    /** What else makes the person's situation hard, in the words of the form. */
    public Optional<String> circumstances() {
        return Optional.ofNullable(circumstances).map(SensitiveText::value);
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .personal("disability", disability(), Privacy.SPECIAL)
                .personal("circumstances", circumstances().orElse(null), Privacy.SPECIAL);
    }
}
