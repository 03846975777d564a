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
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * A group's letter that questions a result, with the term in which it had to come. There is one against the form, one
 * against the merit assessment, and one against each refusal of the grant at most; what is decided on it is final.
 */
@Entity
@Table(name = "appeal")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Appeal {

    /** What is looked at anew. */
    public enum Subject {
        FORM,
        MERIT,
        /** The refusal of a grant. */
        DECISION;

        /** What an appeal is about that is filed while the case stands there. */
        static Subject at(Stage stage) {
            return switch (stage) {
                case FORMALLY_REJECTED -> FORM;
                case NOT_FUNDED -> DECISION;
                default -> MERIT;
            };
        }
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Stage against;

    private int turn;
    private Long receiptId;
    private LocalDate termFrom;
    private int termLength;

    @Enumerated(EnumType.STRING)
    private Term.Unit termUnit;

    private LocalDate due;
    private LocalDate filedOn;
    private boolean late;
    private String letter;
    private String passages;
    private String recordedBy;
    private LocalDate recordedOn;

    protected Appeal() {}

    /** @param turn how many appeals about the same there are with it; more than one only against refusals */
    Appeal(
            CaseFile file,
            LetterReceipt receipt,
            Term term,
            int turn,
            FileAppeal.Command command,
            Actor advisor,
            LocalDate day) {
        this.caseNumber = file.number();
        this.subject = Subject.at(file.stage());
        this.against = file.stage();
        this.turn = turn;
        this.receiptId = receipt.id();
        this.termFrom = term.from();
        this.termLength = term.length();
        this.termUnit = term.unit();
        this.due = term.due();
        this.filedOn = command.filedOn();
        this.late = filedOn.isAfter(due);
        this.letter = command.letter().strip();
        this.passages = command.passages().strip();
        this.recordedBy = advisor.account();
        this.recordedOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("subject", subject)
                .with("against", against)
                .with("termFrom", termFrom)
                .with("termLength", termLength)
                .with("termUnit", termUnit)
                .with("due", due)
                .with("filedOn", filedOn)
                .with("late", late)
                .personal("letter", letter)
                .personal("passages", passages)
                .with("recordedBy", recordedBy);
    }

    public Long id() {
        return id;
    }

    /** The receipt that its term ran from. */
    Long receiptId() {
        return receiptId;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public Subject subject() {
        return subject;
    }

    /** Where the case stood when it was filed. */
    public Stage against() {
        return against;
    }

    /** How its last day was counted. */
    public Term term() {
        return new Term(TermEvent.RECEIPT, termFrom, termLength, termUnit, due);
    }

    /** Day on which the letter came. */
    public LocalDate filedOn() {
        return filedOn;
    }

    /** Whether it came after its last day, and is heard because the rules allow that. */
    public boolean isLate() {
        return late;
    }

    /** Where the letter is found. */
    public String letter() {
        return letter;
    }

    /** The passages of the assessment that it questions, and why. */
    public String passages() {
        return passages;
    }
}
