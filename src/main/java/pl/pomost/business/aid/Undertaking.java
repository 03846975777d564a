package pl.pomost.business.aid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Nip;

/**
 * What is known of a recipient as an undertaking: with which other tax number it makes up a single undertaking, or that it
 * carries goods by road for hire. It is never changed; when it was wrong or has ended, another entry revokes it.
 */
@Entity
@Table(name = "undertaking")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Undertaking {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private Nip nip;
    private @Nullable Nip linkedNip;
    private LocalDate since;
    private String basis;
    private @Nullable Integer revokes;
    private String enteredBy;
    private LocalDate enteredOn;

    protected Undertaking() {}

    /** @param linkedNip the other tax number; null for a carrier of goods by road */
    Undertaking(CaseNumber caseNumber, int number, Nip nip, @Nullable Nip linkedNip, LocalDate since, String basis) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.nip = nip;
        this.linkedNip = linkedNip;
        this.since = since;
        this.basis = basis;
    }

    /** The entry that says that this one holds no longer. */
    Undertaking revoked(int next, LocalDate day, String why) {
        var entry = new Undertaking(caseNumber, next, nip, linkedNip, day, why);
        entry.revokes = number;
        return entry;
    }

    Undertaking enteredBy(String account, LocalDate day) {
        enteredBy = account;
        enteredOn = day;
        return this;
    }

    boolean isAbout(Nip asked) {
        return nip.equals(asked) || asked.equals(linkedNip);
    }

    /** What the trail calls it. */
    String thing() {
        return "undertaking " + number;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("nip", nip)
                .with("linkedNip", linkedNip)
                .with("roadFreight", isCarrier())
                .with("since", since)
                .personal("basis", basis)
                .with("revokes", revokes);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case in which it was entered, from 1. */
    public int number() {
        return number;
    }

    public Nip nip() {
        return nip;
    }

    public Optional<Nip> linkedNip() {
        return Optional.ofNullable(linkedNip);
    }

    /** Whether it says that the recipient carries goods by road for hire. */
    public boolean isCarrier() {
        return linkedNip == null;
    }

    public LocalDate since() {
        return since;
    }

    /** From where it is known, or why it holds no longer. */
    public String basis() {
        return basis;
    }

    /** Number of the entry of the same case that it revokes. */
    public Optional<Integer> revokes() {
        return Optional.ofNullable(revokes);
    }

    public String enteredBy() {
        return enteredBy;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }
}
