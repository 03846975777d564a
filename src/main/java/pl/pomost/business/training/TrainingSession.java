package pl.pomost.business.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * A block of training or advice on one day: recorded by the advisor from the attendance list, corrected with a reason when
 * the list was read wrongly. It stands once the application is submitted.
 */
@Entity
@Table(name = "training_session")
@SuppressWarnings("NullAway.Init") // filled by the store
public class TrainingSession {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;

    @Column(name = "session_number")
    private int number;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private TrainingTopic topic;

    @Enumerated(EnumType.STRING)
    private SupportForm form;

    private int quarters;

    @ElementCollection
    @CollectionTable(
            name = "training_attendance",
            joinColumns = @JoinColumn(name = "session_id", referencedColumnName = "id"))
    private Set<Attendance> attendances = new LinkedHashSet<>();

    protected TrainingSession() {}

    TrainingSession(CaseNumber caseNumber, int number) {
        this.caseNumber = caseNumber;
        this.number = number;
    }

    /** Takes over what a checked attendance list says. */
    void become(TrainingList list) {
        heldOn = list.day();
        topic = list.topic();
        form = list.form();
        quarters = list.quarters();
        attendances.clear();
        attendances.addAll(list.attendances());
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public TrainingTopic topic() {
        return topic;
    }

    public SupportForm form() {
        return form;
    }

    /** Length in quarters of an hour of its form. */
    public int quarters() {
        return quarters;
    }

    /** Who attended, in the order of their numbers. */
    public List<Attendance> attendances() {
        var sorted = new ArrayList<>(attendances);
        sorted.sort(Comparator.comparing(Attendance::participantNumber));
        return List.copyOf(sorted);
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("session", number)
                .with("day", heldOn)
                .with("topic", topic)
                .with("form", form)
                .with("quarters", quarters)
                .with(
                        "attendances",
                        attendances().stream().map(Attendance::snapshot).toList());
    }
}
