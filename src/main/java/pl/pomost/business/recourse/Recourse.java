package pl.pomost.business.recourse;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.fact.Snapshot.Privacy;
import pl.pomost.kernel.identifier.SensitiveText;

/**
 * A person's letter against a result of the recruitment, with the term in which it had to come. One against the check of the
 * form and one against the points or the list at most; what is decided on it is final.
 */
@Entity
@Table(name = "recourse")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Recourse {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long enrolmentId;

    @Enumerated(EnumType.STRING)
    private EnrolmentStage against;

    private boolean onForm;
    private Long receiptId;
    private LocalDate termFrom;
    private int termLength;

    @Enumerated(EnumType.STRING)
    private Term.Unit termUnit;

    private LocalDate due;
    private LocalDate filedOn;
    private boolean late;
    private SensitiveText letter;
    private SensitiveText passages;
    private String recordedBy;
    private LocalDate recordedOn;

    protected Recourse() {}

    Recourse(
            Enrolment enrolment,
            ResultReceipt receipt,
            Term term,
            AppealRecruitment.Command command,
            String advisor,
            LocalDate day) {
        this.enrolmentId = enrolment.id();
        this.against = enrolment.stage();
        this.onForm = isOnForm(enrolment.stage());
        this.receiptId = receipt.id();
        this.termFrom = term.from();
        this.termLength = term.length();
        this.termUnit = term.unit();
        this.due = term.due();
        this.filedOn = command.filedOn();
        this.late = filedOn.isAfter(due);
        this.letter = new SensitiveText(command.letter().strip());
        this.passages = new SensitiveText(command.passages().strip());
        this.recordedBy = advisor;
        this.recordedOn = day;
    }

    /** Whether an appeal from there questions the check of the form, not the points or the list. */
    static boolean isOnForm(EnrolmentStage stage) {
        return stage == EnrolmentStage.REJECTED_FORMAL;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("against", against)
                .with("termFrom", termFrom)
                .with("termLength", termLength)
                .with("termUnit", termUnit)
                .with("due", due)
                .with("filedOn", filedOn)
                .with("late", late)
                .personal("letter", letter.value())
                .personal("passages", passages.value(), Privacy.SPECIAL)
                .with("recordedBy", recordedBy);
    }

    public Long id() {
        return id;
    }

    public Long enrolmentId() {
        return enrolmentId;
    }

    /** Where the person stood when it was filed. */
    public EnrolmentStage against() {
        return against;
    }

    public boolean isOnForm() {
        return onForm;
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
        return letter.value();
    }

    /** What of the result it questions, and why. */
    public String passages() {
        return passages.value();
    }
}
