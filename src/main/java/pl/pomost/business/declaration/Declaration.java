package pl.pomost.business.declaration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.PlanStatement;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Pkd;

/**
 * What the group of one case declares. Written while the plan is written, locked with it; the activities of the court register
 * are added while the cooperative is registered.
 */
@Entity
@Table(name = "plan_declaration")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Declaration {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private @Nullable Integer classification;

    @ElementCollection
    @CollectionTable(name = "plan_activity", joinColumns = @JoinColumn(name = "declaration_id"))
    @MapKeyColumn(name = "place")
    @Column(name = "code")
    private Map<Integer, String> activities = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private @Nullable VatStanding vat;

    @ElementCollection
    @CollectionTable(name = "plan_statement", joinColumns = @JoinColumn(name = "declaration_id"))
    @MapKeyColumn(name = "code")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "signed_on")
    private Map<PlanStatement, LocalDate> statements = new EnumMap<>(PlanStatement.class);

    private @Nullable Integer registeredClassification;

    @ElementCollection
    @CollectionTable(name = "registered_activity", joinColumns = @JoinColumn(name = "declaration_id"))
    @MapKeyColumn(name = "place")
    @Column(name = "code")
    private Map<Integer, String> registered = new HashMap<>();

    private @Nullable String registeredNote;
    private @Nullable LocalDate registeredOn;

    protected Declaration() {}

    Declaration(CaseNumber caseNumber) {
        this.caseNumber = caseNumber;
    }

    void acts(int year, List<Pkd> codes) {
        classification = year;
        write(activities, codes);
    }

    void states(VatStanding standing, Map<PlanStatement, LocalDate> signed) {
        vat = standing;
        statements.clear();
        statements.putAll(signed);
    }

    void isRegisteredFor(int year, List<Pkd> codes, @Nullable String note, LocalDate day) {
        registeredClassification = year;
        write(registered, codes);
        registeredNote = note;
        registeredOn = day;
    }

    private static void write(Map<Integer, String> places, List<Pkd> codes) {
        places.clear();
        for (int i = 0; i < codes.size(); i++) {
            places.put(i, codes.get(i).value());
        }
    }

    Snapshot activitySnapshot() {
        return Snapshot.empty().with("classification", classification).with("activities", activities());
    }

    Snapshot statementSnapshot() {
        var told = Snapshot.empty().with("vat", vat);
        for (var each : statements().entrySet()) {
            told = told.with(each.getKey().name(), each.getValue());
        }
        return told;
    }

    Snapshot registeredSnapshot() {
        return Snapshot.empty()
                .with("classification", registeredClassification)
                .with("activities", registered())
                .personal("note", registeredNote);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Year of the classification of the activities. */
    public Optional<Integer> classification() {
        return Optional.ofNullable(classification);
    }

    /** Codes of the plan, the main activity first. */
    public List<String> activities() {
        return List.copyOf(new TreeMap<>(activities).values());
    }

    public Optional<VatStanding> vat() {
        return Optional.ofNullable(vat);
    }

    /** What is signed, and when, in the order of the form. */
    public Map<PlanStatement, LocalDate> statements() {
        return new TreeMap<>(statements);
    }

    /** Year of the classification that the court register uses. */
    public Optional<Integer> registeredClassification() {
        return Optional.ofNullable(registeredClassification);
    }

    /** Codes of the court register. */
    public List<String> registered() {
        return List.copyOf(new TreeMap<>(registered).values());
    }

    /** Day on which the codes of the court register were recorded. */
    public Optional<LocalDate> registeredOn() {
        return Optional.ofNullable(registeredOn);
    }

    /** How codes of another classification answer those of the plan. */
    public Optional<String> registeredNote() {
        return Optional.ofNullable(registeredNote);
    }
}
