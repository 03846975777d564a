package pl.pomost.business.composition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * Whom the founding act, or the resolution that admits the members, names: once read, never changed; who reads the papers again
 * records them again, and the last record counts.
 */
@Entity
@Table(name = "named_founders")
@SuppressWarnings("NullAway.Init") // filled by the store
public class NamedFounders {

    private static final String BETWEEN = " ";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private String persons;
    private int others;
    private String recordedBy;
    private LocalDate recordedOn;

    protected NamedFounders() {}

    NamedFounders(CaseNumber caseNumber, int number, List<String> persons, int others) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.persons = String.join(BETWEEN, persons);
        this.others = others;
    }

    NamedFounders recorded(String account, LocalDate day) {
        recordedBy = account;
        recordedOn = day;
        return this;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("founders", persons())
                .with("others", others)
                .with("recordedBy", recordedBy)
                .with("recordedOn", recordedOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number of the record within the case, from 1. */
    public int number() {
        return number;
    }

    /** Those of the group who are named: numbers of participants, or tax numbers of founding legal persons. */
    public List<String> persons() {
        return persons.isEmpty() ? List.of() : Arrays.asList(persons.split(BETWEEN));
    }

    /** How many are named who are not of the group; their names are nobody's business here. */
    public int others() {
        return others;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
