package pl.pomost.business.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * One assessor's check of the form of one version of an application. Locked from the moment it is recorded; a corrected
 * application is a new round with new cards.
 */
@Entity
@Table(name = "formal_card")
@SuppressWarnings("NullAway.Init") // filled by the store
public class FormalCard {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;
    private int round;
    private String account;
    private String form;
    private LocalDate lockedOn;

    @ElementCollection
    @CollectionTable(name = "formal_answer", joinColumns = @JoinColumn(name = "card_id"))
    private List<FormalAnswer> answers = new ArrayList<>();

    protected FormalCard() {}

    FormalCard(
            CaseNumber caseNumber,
            int round,
            String account,
            String form,
            List<FormalAnswer> answers,
            LocalDate lockedOn) {
        this.caseNumber = caseNumber;
        this.round = round;
        this.account = account;
        this.form = form;
        this.answers.addAll(answers);
        this.lockedOn = lockedOn;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("assessor", account)
                .with("round", round)
                .with("card", form)
                .with("lockedOn", lockedOn)
                .with("answers", answers().stream().map(FormalAnswer::snapshot).toList());
    }

    /** The answers in the order of their codes. */
    public List<FormalAnswer> answers() {
        return answers.stream()
                .sorted(Comparator.comparing(FormalAnswer::criterion))
                .toList();
    }

    /** Code of the form with its criteria. */
    public String form() {
        return form;
    }

    /** Codes of the criteria that are not met. */
    public List<String> unmet() {
        return answers().stream()
                .filter(answer -> !answer.isMet())
                .map(FormalAnswer::criterion)
                .toList();
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Which version of the application was checked: 1 for the first, one more after each correction. */
    public int round() {
        return round;
    }

    public String account() {
        return account;
    }

    public LocalDate lockedOn() {
        return lockedOn;
    }
}
