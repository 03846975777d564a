package pl.pomost.business.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** A job in the cooperative. It is watched for itself: the people who hold it come and go, see {@link PostHolding}. */
@Entity
@Table(name = "post")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Post {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private String name;
    private LocalDate createdOn;

    protected Post() {}

    Post(CaseNumber caseNumber, int number, String name, LocalDate createdOn) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.name = name;
        this.createdOn = createdOn;
    }

    Snapshot snapshot() {
        return Snapshot.empty().with("number", number).with("name", name).with("createdOn", createdOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public LocalDate createdOn() {
        return createdOn;
    }
}
