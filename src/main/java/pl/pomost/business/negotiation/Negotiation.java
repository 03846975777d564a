package pl.pomost.business.negotiation;

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
import pl.pomost.kernel.money.Money;

/** What the chair wrote to the group: which cost lines the committee questions. Once per case, never changed. */
@Entity
@Table(name = "negotiation")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Negotiation {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;
    private Money asked;
    private Money recommended;

    @ElementCollection
    @CollectionTable(name = "questioned_line", joinColumns = @JoinColumn(name = "negotiation_id"))
    private List<QuestionedLine> lines = new ArrayList<>();

    private LocalDate due;
    private String openedBy;
    private LocalDate openedOn;

    protected Negotiation() {}

    /** @param due last day for the group's answer */
    Negotiation(
            CaseNumber caseNumber,
            Money asked,
            Money recommended,
            List<QuestionedLine> lines,
            LocalDate due,
            String openedBy,
            LocalDate openedOn) {
        this.caseNumber = caseNumber;
        this.asked = asked;
        this.recommended = recommended;
        this.lines.addAll(lines);
        this.due = due;
        this.openedBy = openedBy;
        this.openedOn = openedOn;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("asked", asked)
                .with("recommended", recommended)
                .with("due", due)
                .with("lines", lines().stream().map(QuestionedLine::snapshot).toList());
    }

    Long id() {
        return id;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** What the plan takes from the grant, in złoty. */
    public Money asked() {
        return asked;
    }

    /** What the assessors recommended, in złoty. */
    public Money recommended() {
        return recommended;
    }

    /** In the order of their numbers. */
    public List<QuestionedLine> lines() {
        return lines.stream()
                .sorted(Comparator.comparingInt(QuestionedLine::lineNumber))
                .toList();
    }

    /** All cuts together, in złoty. */
    public Money cuts() {
        return lines.stream().map(QuestionedLine::cut).collect(Money.summing());
    }

    /** What is left when every cut is accepted, in złoty. */
    public Money afterCuts() {
        return asked.minus(cuts());
    }

    /** Last day for the group's answer. */
    public LocalDate due() {
        return due;
    }

    public String openedBy() {
        return openedBy;
    }

    public LocalDate openedOn() {
        return openedOn;
    }
}
