package pl.pomost.business.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** The day on which a group received the letter about a result, with what proves it. Recorded once for each result. */
@Entity
@Table(name = "letter_receipt")
@SuppressWarnings("NullAway.Init") // filled by the store
public class LetterReceipt {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    private Stage about;

    private LocalDate aboutSince;
    private int turn;
    private LocalDate receivedOn;
    private String proof;
    private String recordedBy;
    private LocalDate recordedOn;

    protected LetterReceipt() {}

    /** @param turn how many there are about the same result of one day with it */
    LetterReceipt(CaseFile file, int turn, LocalDate receivedOn, String proof, Actor advisor, LocalDate day) {
        this.caseNumber = file.number();
        this.about = file.stage();
        this.aboutSince = file.stageSince();
        this.turn = turn;
        this.receivedOn = receivedOn;
        this.proof = proof;
        this.recordedBy = advisor.account();
        this.recordedOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("about", about)
                .with("aboutSince", aboutSince)
                .with("receivedOn", receivedOn)
                .personal("proof", proof)
                .with("recordedBy", recordedBy);
    }

    /** Whether it is about the result at which the case stands. */
    boolean isOf(CaseFile file) {
        return about == file.stage() && aboutSince.equals(file.stageSince());
    }

    public Long id() {
        return id;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** The result that the letter told. */
    public Stage about() {
        return about;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Where the proof of the receipt is found. */
    public String proof() {
        return proof;
    }
}
