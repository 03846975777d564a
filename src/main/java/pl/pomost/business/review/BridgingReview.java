package pl.pomost.business.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * What one assessor found about an application: the form, sent back once at most to be corrected, and the card where the rules
 * want one. The first round leads to the decision, the second one, by somebody else, answers an appeal.
 */
@Entity
@Table(name = "bridging_review")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BridgingReview {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private Long supportId;

    @Enumerated(EnumType.STRING)
    private BridgingKind kind;

    private int round;
    private String assessor;
    private String assignedBy;
    private LocalDate assignedOn;
    private @Nullable Boolean formMet;
    private @Nullable LocalDate checkedOn;
    private @Nullable String faults;
    private int corrections;
    private @Nullable LocalDate correctionDue;
    private @Nullable String card;
    private @Nullable Integer total;
    private @Nullable Integer most;
    private @Nullable Integer least;
    private @Nullable Boolean cardPositive;
    private @Nullable LocalDate scoredOn;

    @ElementCollection
    @CollectionTable(name = "bridging_form_answer", joinColumns = @JoinColumn(name = "review_id"))
    @OrderBy("point")
    private List<FormAnswer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "bridging_card_points", joinColumns = @JoinColumn(name = "review_id"))
    @OrderBy("number")
    private List<CardPoints> scores = new ArrayList<>();

    protected BridgingReview() {}

    BridgingReview(BridgingSupport support, int round) {
        this.caseNumber = support.caseNumber();
        this.supportId = support.id();
        this.kind = support.kind();
        this.round = round;
    }

    BridgingReview given(String to, String by, LocalDate day) {
        assessor = to;
        assignedBy = by;
        assignedOn = day;
        return this;
    }

    void checked(List<FormAnswer> found, @Nullable String what, LocalDate day) {
        answers.clear();
        answers.addAll(found);
        formMet = found.stream().allMatch(FormAnswer::isMet);
        faults = what;
        checkedOn = day;
    }

    /** What was not met is to be corrected: the form is checked again then. */
    void calledForCorrection(LocalDate due) {
        formMet = null;
        corrections++;
        correctionDue = due;
    }

    void scored(CardResult result, LocalDate day) {
        scores.clear();
        scores.addAll(result.points());
        card = result.card();
        total = result.total();
        most = result.most();
        least = result.least();
        cardPositive = result.isPositive();
        scoredOn = day;
    }

    String thing() {
        return "bridging-review " + kind + " " + round;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("kind", kind)
                .with("round", round)
                .with("assessor", assessor)
                .with("assignedBy", assignedBy)
                .with("formMet", formMet)
                .with(
                        "answers",
                        answers.stream()
                                .map(each -> each.point() + "=" + each.isMet())
                                .toList())
                .personal("faults", faults)
                .with("corrections", corrections)
                .with("correctionDue", correctionDue)
                .with("card", card)
                .with("total", total)
                .with("cardPositive", cardPositive)
                .with("scores", scores.stream().map(CardPoints::snapshot).toList());
    }

    /** Whether all points of the form are met. */
    public boolean isFormMet() {
        return Boolean.TRUE.equals(formMet);
    }

    /** Whether the form was checked and is not being corrected. */
    public boolean isChecked() {
        return formMet != null;
    }

    public boolean isScored() {
        return scoredOn != null;
    }

    /** Whether anything was found yet. */
    boolean isBegun() {
        return checkedOn != null;
    }

    /** Whether it speaks for the support. */
    public boolean isPositive(boolean withCard) {
        return isFormMet() && (!withCard || Boolean.TRUE.equals(cardPositive));
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public Long supportId() {
        return supportId;
    }

    /** 1 for the first assessment, the next one answers an appeal. */
    public int round() {
        return round;
    }

    /** Account of who assesses. */
    public String assessor() {
        return assessor;
    }

    public LocalDate assignedOn() {
        return assignedOn;
    }

    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    public Optional<String> faults() {
        return Optional.ofNullable(faults);
    }

    /** How often it was sent back to be corrected. */
    public int corrections() {
        return corrections;
    }

    /** Last day to correct it. */
    public Optional<LocalDate> correctionDue() {
        return Optional.ofNullable(correctionDue);
    }

    /** All points of the card; empty until it is filled in. */
    public OptionalInt total() {
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    /** The most points of the card. */
    public OptionalInt most() {
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }

    /** The fewest points of a positive card; empty where the rules of the case say it as a share. */
    public OptionalInt least() {
        return least == null ? OptionalInt.empty() : OptionalInt.of(least);
    }

    public List<FormAnswer> answers() {
        return List.copyOf(answers);
    }

    public List<CardPoints> scores() {
        return List.copyOf(scores);
    }
}
