package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.Snapshot;

/** From a day on, cases opened under an edition get that version of the rules. Lines are only added; the last one said wins. */
@Entity
@Table(name = "edition_rules")
@SuppressWarnings("NullAway.Init") // filled by the store
public class EditionRules {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "edition_code")
    private String editionCode;

    private LocalDate validFrom;

    @Column(name = "rules_version")
    private String rulesVersion;

    private String enteredBy;
    private LocalDate enteredOn;

    protected EditionRules() {}

    EditionRules(String editionCode, LocalDate validFrom, String rulesVersion, String enteredBy, LocalDate enteredOn) {
        this.editionCode = editionCode;
        this.validFrom = validFrom;
        this.rulesVersion = rulesVersion;
        this.enteredBy = enteredBy;
        this.enteredOn = enteredOn;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("edition", editionCode)
                .with("validFrom", validFrom)
                .with("rulesVersion", rulesVersion);
    }

    public String editionCode() {
        return editionCode;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String rulesVersion() {
        return rulesVersion;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }
}
