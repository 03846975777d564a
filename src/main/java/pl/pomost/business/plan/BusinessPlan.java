package pl.pomost.business.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/**
 * The plan of a case, one per case. It is born empty when the application is started, written section by section and line
 * by line while the application is a draft, locked by the submission, opened once more when the committee calls for a
 * correction, and locked for good when the assessment goes on.
 */
@Entity
@Table(name = "business_plan")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BusinessPlan {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private LocalDate startedOn;
    private Money amountAsked;

    @ElementCollection
    @CollectionTable(name = "plan_section", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "code")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "content")
    private Map<SectionCode, String> sections = new EnumMap<>(SectionCode.class);

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("number")
    private List<CostLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_person_amount", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<PersonAmount> personAmounts = new LinkedHashSet<>();

    protected BusinessPlan() {}

    BusinessPlan(CaseNumber caseNumber, LocalDate startedOn) {
        this.caseNumber = caseNumber;
        this.startedOn = startedOn;
        this.amountAsked = Money.ZERO;
    }

    /** Writes a section anew; blank text empties it. */
    void write(SectionCode section, String text) {
        if (text.isBlank()) {
            sections.remove(section);
        } else {
            sections.put(section, text.strip());
        }
    }

    /** Writes the whole schedule anew, in place, so that a line's number stays free for no moment. */
    void write(List<Cost> costs, Money asked) {
        amountAsked = asked;
        while (lines.size() > costs.size()) {
            lines.remove(lines.size() - 1);
        }
        for (int i = 0; i < costs.size(); i++) {
            if (i < lines.size()) {
                lines.get(i).becomes(costs.get(i));
            } else {
                lines.add(new CostLine(caseNumber, i + 1, costs.get(i)));
            }
        }
    }

    /** Says anew what each person asks for. */
    void ask(List<PersonAmount> amounts) {
        personAmounts.clear();
        personAmounts.addAll(amounts);
    }

    /** Amounts of whoever is counted no more are dropped. */
    void askOnlyFor(Collection<String> persons) {
        personAmounts.removeIf(each -> !persons.contains(each.person()));
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** The text of a section, absent while nothing is written. */
    public Optional<String> section(SectionCode section) {
        return Optional.ofNullable(sections.get(section));
    }

    /** The cost lines in the order of their numbers. */
    public List<CostLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The amount that the application names. */
    public Money amountAsked() {
        return amountAsked;
    }

    /** What each person asks for, in the order of the persons; empty where the application does not say. */
    public List<PersonAmount> personAmounts() {
        return personAmounts.stream()
                .sorted(Comparator.comparing(PersonAmount::person))
                .toList();
    }

    /** What the lines together take from the grant; a submitted plan asks for exactly this. */
    public Money grantAsked() {
        return total(CostLine::fromGrant);
    }

    /** Sum of one amount over all lines, e.g. {@code total(CostLine::gross)}. */
    public Money total(Function<CostLine, Money> amount) {
        return lines.stream().map(amount).collect(Money.summing());
    }

    Snapshot sectionSnapshot(SectionCode section) {
        return Snapshot.empty()
                .with("section", section)
                .personal("text", section(section).orElse(null));
    }

    Snapshot personSnapshot() {
        return Snapshot.empty()
                .with(
                        "personAmounts",
                        personAmounts().stream().map(PersonAmount::snapshot).toList());
    }

    Snapshot scheduleSnapshot() {
        return Snapshot.empty()
                .with("amountAsked", amountAsked)
                .with("fromGrant", grantAsked())
                .with("eligible", total(CostLine::eligible))
                .with("ownContribution", total(CostLine::ownContribution))
                .with("gross", total(CostLine::gross))
                .with(
                        "lines",
                        lines.stream()
                                .map(line -> line.cost().snapshot(line.number()))
                                .toList());
    }
}
