package pl.pomost.business.recruitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** One place of a recruitment list with the figures that it rests on. Never changed. */
@Entity
@Table(name = "recruitment_place")
@SuppressWarnings("NullAway.Init") // filled by the store
public class RecruitmentPlace {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long listId;
    private int place;
    private Long enrolmentId;
    private String formNumber;
    private int cards;
    private BigDecimal points;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private RecruitmentDraft.Admission admission;

    protected RecruitmentPlace() {}

    RecruitmentPlace(RecruitmentList list, int place, RecruitmentDraft.Line line) {
        this.listId = list.id();
        this.place = place;
        this.enrolmentId = line.enrolment().id();
        this.formNumber = line.formNumber();
        this.cards = line.cards();
        this.points = line.points();
        this.receivedAt = line.receivedAt();
        this.admission = line.admission();
    }

    public Long listId() {
        return listId;
    }

    /** Its place on the list, from 1. */
    public int place() {
        return place;
    }

    public Long enrolmentId() {
        return enrolmentId;
    }

    public String formNumber() {
        return formNumber;
    }

    /** How many members of the committee scored. */
    public int cards() {
        return cards;
    }

    /** Mean of their points, two decimals. */
    public BigDecimal points() {
        return points;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public RecruitmentDraft.Admission admission() {
        return admission;
    }
}
